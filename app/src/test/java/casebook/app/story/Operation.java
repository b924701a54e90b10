package casebook.app.story;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What may be posted, as the OpenAPI document lists it, each with the body it gives as an example. */
record Operation(String path, String example) {

    /** For what else a path names. */
    private static final String NOT_THERE = "0190a0c0-0000-7000-8000-00000000dead";

    /** Signing in and out come last: they are counted, and end sign-ins. */
    static List<Operation> posts(School school, Case one) {
        JsonNode document = school.nobody().reads("/api/openapi.json").isDone().json();
        return document.path("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("post"))
                .map(path -> new Operation(
                        filled(path.getKey(), one), example(path.getValue().path("post"), document)))
                .sorted(Comparator.comparing(
                                (Operation operation) -> operation.path().contains("/sign-"))
                        .thenComparing(Operation::path))
                .toList();
    }

    private static String filled(String path, Case one) {
        return path.replace("{incident}", one.id())
                .replace("{number}", "1")
                .replace("{edition}", "2025-01")
                .replaceAll("\\{\\w+}", NOT_THERE);
    }

    private static String example(JsonNode post, JsonNode document) {
        JsonNode schema = post.at("/requestBody/content/application~1json/schema");
        JsonNode known = document.at(schema.path("$ref").asString().replace("#", ""));
        JsonNode example = known.path("example");
        return example.isMissingNode() ? "{\"file\":\"x\"}" : example.toString();
    }
}
