package casebook.command.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterKind;
import casebook.shared.message.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands on the desk where letters are decided: the clock and the cases. */
@Component
record LetterDesk(Clock clock, CaseLog cases) {

    /** Clocks of two machines may differ by this much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    boolean isPast(Instant told) {
        return !told.isAfter(clock.instant().plus(CLOCKS_DIFFER));
    }

    boolean callsFor(FreezeLetter letter) {
        List<IncidentEvent> entries = cases.entries(letter.incidentId());
        return letter.entry() >= 0
                && letter.entry() < entries.size()
                && LetterKind.calledForBy(entries.subList(0, (int) letter.entry() + 1))
                        .contains(letter.kind());
    }

    long versionOf(IncidentId incident) {
        return cases.entries(incident).size() - 1L;
    }

    /** The answer to whoever served a letter: the case, as far as it had come. */
    Recorded recorded(IncidentId incident, long version) {
        return new Recorded(incident, version, reference(cases.entries(incident)), null);
    }

    private static String reference(List<IncidentEvent> entries) {
        return ((ConcernReported) entries.getFirst()).reference();
    }
}
