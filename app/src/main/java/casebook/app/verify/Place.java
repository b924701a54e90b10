package casebook.app.verify;

import casebook.shared.log.Leaf;
import org.jspecify.annotations.Nullable;

/** Where an event stands. */
record Place(long leaf, long globalIndex, @Nullable Leaf event) {

    @Override
    public String toString() {
        String numbered = "leaf %d (globalIndex %d".formatted(leaf, globalIndex);
        return event == null ? numbered + ")" : numbered + "; " + described(event) + ")";
    }

    private static String described(Leaf event) {
        String stream = event.aggregateType() == null ? "no case or register" : event.aggregateType();
        return "%s %s, number %d in its sequence; event id %s; recorded %s"
                .formatted(
                        Plain.text(stream),
                        Plain.text(event.aggregate()),
                        event.sequence(),
                        Plain.text(event.eventId()),
                        Plain.text(event.timestamp()));
    }
}
