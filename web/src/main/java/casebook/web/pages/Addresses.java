package casebook.web.pages;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;

/** Where forms are, and where they lead. */
final class Addresses {

    private Addresses() {}

    static String of(Form form, Map<String, String> path) {
        return written(form.page(), path);
    }

    /** Where it leads to when it is done, unless that is there only then. */
    static String backFrom(Form form, Map<String, String> path) {
        if (new UriTemplate(form.next()).getVariableNames().stream().allMatch(path::containsKey)) {
            return written(form.next(), path);
        }
        return written(form.isOnACase() ? "/incidents/{incident}" : "/", path);
    }

    static String written(String template, Map<String, ?> variables) {
        return UriComponentsBuilder.fromPath(template)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
    }
}
