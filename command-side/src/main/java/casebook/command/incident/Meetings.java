package casebook.command.incident;

import static casebook.command.incident.ResponseRule.MeetingIsOnRecord;

import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.incident.command.RecordInvitationReply;
import casebook.shared.incident.command.RecordMeetingOutcome;
import casebook.shared.incident.command.RescheduleMeeting;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitationAnswered;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.MeetingRescheduled;
import java.util.HashMap;
import java.util.Map;

/** Meetings with the parent (policy, P2 and A2), numbered from 1 on each case. */
final class Meetings {

    private final Map<Integer, Purpose> awaited = new HashMap<>();
    private final MeetingNotes notes = new MeetingNotes();
    private int invited;

    IncidentEvent invite(InviteToMeeting command, Responses responses) {
        if (command.purpose() == Purpose.RESPONSE) {
            responses.checkDecided(ResponseCode.A2);
        }
        return new InvitedToMeeting(
                command.incidentId(),
                invited + 1,
                command.purpose(),
                command.with(),
                command.hostName(),
                command.at(),
                command.companionOffered(),
                command.adjustments());
    }

    IncidentEvent record(RecordMeetingOutcome command) {
        MeetingIsOnRecord.check(awaited.containsKey(command.number()));
        return command.held()
                ? new MeetingHeld(
                        command.incidentId(),
                        command.number(),
                        command.attendees(),
                        command.notes(),
                        command.agreedActions())
                : new MeetingNotAttended(command.incidentId(), command.number(), command.notes());
    }

    IncidentEvent answer(RecordInvitationReply command) {
        MeetingIsOnRecord.check(awaited.containsKey(command.number()));
        return new InvitationAnswered(
                command.incidentId(), command.number(), command.reply(), command.repliedAt(), command.said());
    }

    IncidentEvent move(RescheduleMeeting command) {
        MeetingIsOnRecord.check(awaited.containsKey(command.number()));
        return new MeetingRescheduled(command.incidentId(), command.number(), command.at(), command.reason());
    }

    MeetingNotes notes() {
        return notes;
    }

    void evolve(IncidentEvent event, Responses responses) {
        notes.evolve(event);
        switch (event) {
            case InvitedToMeeting e -> {
                invited = e.number();
                awaited.put(e.number(), e.purpose());
            }
            case MeetingHeld e -> ended(e.number(), responses);
            case MeetingNotAttended e -> ended(e.number(), responses);
            default -> {}
        }
    }

    private void ended(int number, Responses responses) {
        if (awaited.remove(number) == Purpose.RESPONSE) {
            responses.done(ResponseCode.A2);
        }
    }

    boolean anyAwaited() {
        return !awaited.isEmpty();
    }
}
