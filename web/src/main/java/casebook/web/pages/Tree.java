package casebook.web.pages;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values where their names say: {@code reporter.name}, {@code allegations[2].clause}. A row nobody filled in leaves no hole. */
final class Tree {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> branches = new HashMap<>();

    ObjectNode root() {
        return root;
    }

    void put(String name, JsonNode value) {
        int last = name.lastIndexOf('.');
        branch(last < 0 ? "" : name.substring(0, last)).set(name.substring(last + 1), value);
    }

    private ObjectNode branch(String path) {
        if (path.isEmpty()) {
            return root;
        }
        ObjectNode known = branches.get(path);
        if (known != null) {
            return known;
        }
        int last = path.lastIndexOf('.');
        ObjectNode grown = grown(branch(last < 0 ? "" : path.substring(0, last)), path.substring(last + 1));
        branches.put(path, grown);
        return grown;
    }

    private static ObjectNode grown(ObjectNode parent, String step) {
        int bracket = step.indexOf('[');
        return bracket < 0
                ? parent.withObjectProperty(step)
                : parent.withArrayProperty(step.substring(0, bracket)).addObject();
    }
}
