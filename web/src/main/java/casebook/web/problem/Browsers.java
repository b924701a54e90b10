package casebook.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Tells a person at a browser, who gets pages, from a program, which gets problem+json. */
public final class Browsers {
    private Browsers() {}

    /** Whether a page is asked for: not below /api, and in HTML. */
    public static boolean asks(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI())
                .toString();
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return !path.startsWith("/api/") && accept.contains("text/html");
    }
}
