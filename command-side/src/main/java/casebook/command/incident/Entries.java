package casebook.command.incident;

import static casebook.command.incident.CaseRule.CorrectedByItsAuthorOrALeader;
import static casebook.command.incident.CaseRule.EntryToCorrectExists;

import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.ArrayList;
import java.util.List;

/** Who recorded which entry, by version, so that it can be corrected and never deleted. */
final class Entries {

    private final List<String> authors = new ArrayList<>();

    IncidentEvent correct(CorrectEntry command, Actor by) {
        EntryToCorrectExists.check(command.entry() >= 0 && command.entry() < authors.size());
        String author = authors.get((int) command.entry());
        CorrectedByItsAuthorOrALeader.check(
                by.role() == Role.HEAD || by.role() == Role.SENIOR_LEADER || author.equals(by.username()));
        return new EntryCorrected(command.incidentId(), command.entry(), command.kind(), command.text(), command.why());
    }

    void recordedBy(String author) {
        authors.add(author);
    }

    /** The version of the newest entry; -1 before the first. */
    long version() {
        return authors.size() - 1L;
    }
}
