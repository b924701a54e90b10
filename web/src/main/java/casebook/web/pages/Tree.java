package casebook.web.pages;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values where their names say: {@code reporter.name}, {@code allegations[2].clause}. A row nobody filled in leaves no hole. */
final class Tree {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> branches = new HashMap<>();
    private final Map<String, String> sent = new HashMap<>();

    ObjectNode root() {
        return root;
    }

    /** Where a row is sent that was typed elsewhere: what was skipped before it moves it up. By the place it is sent to. */
    Map<String, String> rows() {
        Map<String, String> rows = new HashMap<>();
        sent.forEach((typed, to) -> rows.put(to, typed));
        return rows;
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
        String parent = last < 0 ? "" : path.substring(0, last);
        ObjectNode grown = grown(branch(parent), parent, path.substring(last + 1));
        branches.put(path, grown);
        return grown;
    }

    private ObjectNode grown(ObjectNode branch, String parent, String step) {
        int bracket = step.indexOf('[');
        String typed = parent.isEmpty() ? step : parent + "." + step;
        String to = parent.isEmpty() ? "" : sent.getOrDefault(parent, parent) + ".";
        if (bracket < 0) {
            sent.put(typed, to + step);
            return branch.withObjectProperty(step);
        }
        ArrayNode rows = branch.withArrayProperty(step.substring(0, bracket));
        sent.put(typed, to + step.substring(0, bracket) + "[" + rows.size() + "]");
        return rows.addObject();
    }
}
