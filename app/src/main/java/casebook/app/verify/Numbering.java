package casebook.app.verify;

import casebook.shared.log.Leaf;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What each event has in turn: numbers without a gap, an id of its own, a time, and words that can be read. */
final class Numbering {

    /** Clocks are set right now and then. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Findings findings;
    private final SeenIds ids = new SeenIds();
    private final Map<String, Long> next = new HashMap<>();
    private long previousIndex;
    private Instant latest = Instant.EPOCH;
    private long back;

    Numbering(Findings findings) {
        this.findings = findings;
    }

    void on(Place place, Leaf event, Examined examined) {
        numbers(place);
        sequence(place, event);
        if (!ids.isNew(event.eventId())) {
            findings.found(Check.IDS, place, "another event before it has the same id.");
        }
        time(place, examined);
        if (!examined.hasReadablePayload()) {
            findings.found(Check.JSON, place, "its payload is no readable JSON.");
        }
        if (!examined.hasReadableMetadata()) {
            findings.found(Check.JSON, place, "its metadata (who, in which role) is no readable JSON.");
        }
    }

    private void numbers(Place place) {
        long expected = previousIndex + 1;
        previousIndex = place.globalIndex();
        if (place.globalIndex() > expected) {
            findings.found(
                    Check.NUMBERS,
                    place,
                    "the number before should be %d: %s missing."
                            .formatted(place.globalIndex() - 1, events(place.globalIndex() - expected)));
        } else if (place.globalIndex() < expected) {
            findings.found(Check.NUMBERS, place, "the number %d should come here.".formatted(expected));
        }
    }

    private static String events(long missing) {
        return missing == 1 ? "one event is" : missing + " events are";
    }

    private void sequence(Place place, Leaf event) {
        long expected = isByItself(event) ? 0 : next.getOrDefault(event.aggregate(), 0L);
        if (event.sequence() != expected) {
            findings.found(
                    Check.SEQUENCES,
                    place,
                    "number %d of its sequence should come here, and %d does.".formatted(expected, event.sequence()));
        }
        if (!isByItself(event)) {
            next.put(event.aggregate(), event.sequence() + 1);
        }
    }

    /** A read or a refusal belongs to no sequence: it is stored as one of its own. */
    private static boolean isByItself(Leaf event) {
        return event.aggregateType() == null && event.aggregate().equals(event.eventId());
    }

    private void time(Place place, Examined examined) {
        Instant time = examined.time();
        if (time == null) {
            findings.found(Check.TIMES, place, "its time cannot be read.");
            return;
        }
        if (time.isBefore(latest.minus(TOLERANCE)) && back++ < 3) {
            findings.warn("At %s: it is recorded as earlier than one before it, at %s. A clock may have been set."
                    .formatted(place, latest));
        }
        latest = time.isAfter(latest) ? time : latest;
    }
}
