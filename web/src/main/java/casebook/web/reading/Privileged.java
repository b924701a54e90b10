package casebook.web.reading;

import casebook.shared.people.Role;
import casebook.shared.query.Timeline;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Legal advice is between the school and its lawyers: that it arrived is on the case, what it says is for the Head alone. */
final class Privileged {

    private static final Set<String> ADVICE = Set.of("LegalAdviceReceived");

    private Privileged() {}

    static Timeline.Entry shownTo(Role reader, Timeline.Entry entry) {
        return reader == Role.HEAD || !ADVICE.contains(entry.type()) ? entry : withheld(entry);
    }

    private static Timeline.Entry withheld(Timeline.Entry entry) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode().put("withheld", "Legal advice is privileged");
        return new Timeline.Entry(
                entry.version(),
                entry.type(),
                entry.recordedAt(),
                entry.happenedAt(),
                entry.actor(),
                entry.role(),
                entry.onBehalfOf(),
                nothing,
                entry.correctedBy());
    }
}
