package casebook.query.incidents;

import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import casebook.query.store.Documents;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitationAnswered;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.MeetingNotesAnswered;
import casebook.shared.incident.event.MeetingNotesShared;
import casebook.shared.incident.event.MeetingRescheduled;
import casebook.shared.query.IncidentPage.Meeting;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What an event changes about the meetings on a case's page. */
@Component
class MeetingChanges {

    private final Documents documents;

    MeetingChanges(Documents documents) {
        this.documents = documents;
    }

    List<Bson> of(IncidentEvent event, Instant recordedAt) {
        return switch (event) {
            case InvitedToMeeting e -> List.of(push("meetings", documents.part(invited(e, recordedAt))));
            case InvitationAnswered e ->
                List.of(set(of(e.number(), "reply"), e.reply().name()));
            case MeetingRescheduled e -> moved(e, recordedAt);
            case MeetingHeld e -> List.of(set(of(e.number(), "held"), true));
            case MeetingNotAttended e -> List.of(set(of(e.number(), "held"), false));
            case MeetingNotesShared e ->
                List.of(set(of(e.number(), "notesSharedAt"), Documents.sortable(e.sharedAt())));
            case MeetingNotesAnswered e ->
                List.of(set(of(e.number(), "notesReply"), e.reply().name()));
            default -> List.of();
        };
    }

    /** The reply was to the earlier time, and so was the notice. */
    private static List<Bson> moved(MeetingRescheduled event, Instant recordedAt) {
        return List.of(
                set(of(event.number(), "at"), Documents.sortable(event.at())),
                set(of(event.number(), "invitedOn"), SchoolDay.of(recordedAt).toString()),
                unset(of(event.number(), "reply")));
    }

    private static Meeting invited(InvitedToMeeting event, Instant recordedAt) {
        return new Meeting(
                event.number(), event.purpose(), event.at(), null, SchoolDay.of(recordedAt), null, null, null);
    }

    private static String of(int number, String field) {
        return "meetings." + (number - 1) + "." + field;
    }
}
