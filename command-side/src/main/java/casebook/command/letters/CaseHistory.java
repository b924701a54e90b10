package casebook.command.letters;

import casebook.command.incident.People;
import casebook.command.incident.WhoDecides;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import casebook.shared.letter.LetterKind;
import casebook.shared.people.Actor;
import java.util.List;
import java.util.Objects;

/** A case's entries, as far as its letters rest on them. */
record CaseHistory(List<CaseLog.Entry> entries, People people) {

    boolean has(long entry) {
        return entry >= 0 && entry < entries.size();
    }

    long version() {
        return entries.size() - 1L;
    }

    List<LetterKind> lettersAt(long entry) {
        return LetterKind.calledForBy(events().subList(0, (int) entry + 1));
    }

    boolean isErased() {
        return events().stream().anyMatch(ErasureOrdered.class::isInstance);
    }

    WhoDecides decides() {
        return WhoDecides.after(events(), people);
    }

    Actor recorder(long entry) {
        return Objects.requireNonNull(entries.get((int) entry).by(), "No entry that calls for a letter is anonymous");
    }

    /** Who last decided on a response before that entry. */
    Actor decider(long entry) {
        return entries.subList(0, (int) entry).reversed().stream()
                .filter(earlier -> earlier.event() instanceof ResponseDecided)
                .map(CaseLog.Entry::by)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> recorder(entry));
    }

    /** Whether what the entry says still holds: a warning may have been withdrawn since. */
    boolean stands(long entry) {
        return !(entries.get((int) entry).event() instanceof WarningIssued warning)
                || events().stream()
                        .noneMatch(
                                event -> event instanceof WarningWithdrawn gone && gone.number() == warning.number());
    }

    private List<IncidentEvent> events() {
        return entries.stream().map(CaseLog.Entry::event).toList();
    }
}
