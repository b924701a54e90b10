package casebook.web.letters;

import casebook.web.api.WebJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads words before they become a letter, for the rule that a letter threatens nobody. It keeps none of them. */
@Component
public class Wording {
    /** What the parent said is quoted as they said it. */
    private static final String PARENTS_OWN = "point";

    private final WebJson json;

    Wording(WebJson json) {
        this.json = json;
    }

    /** Whether anything that was written in this body, as it was read, threatens with the law. */
    public boolean threatens(Object body) {
        return threatens(json.mapper().valueToTree(body));
    }

    private static boolean threatens(JsonNode written) {
        return switch (written.getNodeType()) {
            case STRING -> Threats.in(written.asString());
            case ARRAY -> written.valueStream().anyMatch(Wording::threatens);
            case OBJECT ->
                written.propertyStream()
                        .filter(field -> !field.getKey().equals(PARENTS_OWN))
                        .anyMatch(field -> threatens(field.getValue()));
            default -> false;
        };
    }
}
