package casebook.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;

/** A page's request as if somebody had typed what is known already. */
final class FilledIn extends HttpServletRequestWrapper {
    private final Map<String, String[]> typed;

    FilledIn(HttpServletRequest request, Map<String, String[]> typed) {
        super(request);
        this.typed = typed;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return typed;
    }
}
