package casebook.command.incident;

import static casebook.command.incident.MeetingRule.DisputeIsInTheParentsWords;
import static casebook.command.incident.MeetingRule.NotesAreOfAMeetingHeld;
import static casebook.command.incident.MeetingRule.NotesWereShared;

import casebook.shared.incident.NotesReply;
import casebook.shared.incident.command.RecordNotesReply;
import casebook.shared.incident.command.ShareMeetingNotes;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotesAnswered;
import casebook.shared.incident.event.MeetingNotesShared;
import java.util.HashSet;
import java.util.Set;

/** The notes of meetings that were held: given to the parent, who agrees or disputes. */
final class MeetingNotes {

    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> shared = new HashSet<>();

    IncidentEvent share(ShareMeetingNotes command) {
        NotesAreOfAMeetingHeld.check(taken.contains(command.number()));
        return new MeetingNotesShared(command.incidentId(), command.number(), command.sharedAt(), command.sharedBy());
    }

    IncidentEvent answer(RecordNotesReply command) {
        NotesWereShared.check(shared.contains(command.number()));
        DisputeIsInTheParentsWords.check(command.reply() == NotesReply.AGREED || command.said() != null);
        return new MeetingNotesAnswered(
                command.incidentId(), command.number(), command.reply(), command.repliedAt(), command.said());
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case MeetingHeld e when e.notes() != null -> taken.add(e.number());
            case MeetingNotesShared e -> shared.add(e.number());
            default -> {}
        }
    }
}
