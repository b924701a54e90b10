package casebook.command.letters;

import casebook.command.incident.People;
import casebook.shared.calendar.ToldTime;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterKind;
import casebook.shared.message.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands on the desk where letters are decided: the clock, the cases and the register of people. */
@Component
record LetterDesk(Clock clock, CaseLog cases, People people) {

    boolean isPast(Instant told) {
        return ToldTime.isPast(told, clock.instant());
    }

    boolean callsFor(FreezeLetter letter) {
        CaseHistory history = history(letter.incidentId());
        return history.has(letter.entry()) && history.lettersAt(letter.entry()).contains(letter.kind());
    }

    CaseHistory history(IncidentId incident) {
        return new CaseHistory(cases.entries(incident), people);
    }

    long versionOf(IncidentId incident) {
        return history(incident).version();
    }

    /** The answer to whoever asked something of a letter: the case, as far as it had come. */
    Recorded recorded(IncidentId incident, long version) {
        return new Recorded(incident, version, reference(cases.entries(incident)), null);
    }

    private static String reference(List<CaseLog.Entry> entries) {
        return ((ConcernReported) entries.getFirst().event()).reference();
    }

    /** The letters that a case's entry calls for. */
    List<LetterKind> lettersAt(IncidentId incident, long entry) {
        return history(incident).lettersAt(entry);
    }
}
