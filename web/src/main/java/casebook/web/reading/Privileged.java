package casebook.web.reading;

import casebook.shared.people.Role;
import casebook.shared.query.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Legal advice is between the school and its lawyers: that it arrived is on the case, what it says is for the Head alone. */
final class Privileged {

    private static final Set<String> ADVICE = Set.of("LegalAdviceReceived");

    private Privileged() {}

    /** The story as this reader may see it. What corrects advice, or corrects such a correction, tells what it said. */
    static List<Timeline.Entry> shownTo(Role reader, Timeline story) {
        if (reader == Role.HEAD) {
            return story.entries();
        }
        Set<Long> privileged = new HashSet<>();
        for (Timeline.Entry entry : story.entries()) {
            if (ADVICE.contains(entry.type()) || privileged.contains(entry.version())) {
                privileged.add(entry.version());
                privileged.addAll(entry.correctedBy());
            }
        }
        return story.entries().stream()
                .map(entry -> privileged.contains(entry.version()) ? withheld(entry) : entry)
                .toList();
    }

    private static Timeline.Entry withheld(Timeline.Entry entry) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode().put("withheld", "Legal advice is privileged");
        return entry.showing(nothing);
    }
}
