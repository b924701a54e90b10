package casebook.app.nodes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** What the school was told is on record: each case by its number, and the versions of its entries. */
final class Confirmed {

    private final Map<String, String> caseByReference = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> versionsByCase = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();

    void reported(JsonNode answer) {
        String incident = answer.path("incidentId").asString();
        String before = caseByReference.put(answer.path("reference").asString(), incident);
        if (before != null) {
            throw new AssertionError("Two cases have the number " + answer.path("reference"));
        }
        added(incident, answer);
    }

    void added(String incident, JsonNode answer) {
        versionsByCase
                .computeIfAbsent(incident, key -> new CopyOnWriteArrayList<>())
                .add(answer.path("version").asLong());
        commands.incrementAndGet();
    }

    int commands() {
        return commands.get();
    }

    Map<String, String> caseByReference() {
        return caseByReference;
    }

    Map<String, List<Long>> versionsByCase() {
        return versionsByCase;
    }
}
