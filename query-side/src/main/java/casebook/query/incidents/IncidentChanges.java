package casebook.query.incidents;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.Documents;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.event.AuthorityOutcomeRecorded;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.EvidenceRegistered;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.IncidentLinked;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.people.Role;
import casebook.shared.query.IncidentPage.Conflict;
import casebook.shared.query.IncidentPage.Escalation;
import casebook.shared.query.IncidentPage.EvidenceItem;
import casebook.shared.query.IncidentPage.Meeting;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What an event changes on a case's page, besides how far the case has come. */
@Component
class IncidentChanges {

    private final Documents documents;
    private final SiteBanChanges siteBan;
    private final EmergencyChanges emergencies;

    IncidentChanges(Documents documents, SiteBanChanges siteBan, EmergencyChanges emergencies) {
        this.documents = documents;
        this.siteBan = siteBan;
        this.emergencies = emergencies;
    }

    List<Bson> of(IncidentEvent event, Instant recordedAt) {
        return switch (event) {
            case FindingRecorded e -> List.of(set("allegations", documents.part(e.allegations())));
            case ResponseDecided e -> List.of(addEachToSet("responses", codes(e.responses())));
            case ResponseWithdrawn e -> List.of(pullAll("responses", codes(e.responses())));
            case CaseReopened e -> List.of(set("responses", List.of()));
            case EvidenceRegistered e -> List.of(push("evidence", documents.part(item(e))));
            case InvitedToMeeting e -> List.of(push("meetings", documents.part(meeting(e, recordedAt))));
            case MeetingHeld e -> List.of(set(numbered("meetings", e.number(), "held"), true));
            case MeetingNotAttended e -> List.of(set(numbered("meetings", e.number(), "held"), false));
            case EscalatedToAuthorities e -> List.of(push("escalations", documents.part(escalation(e))));
            case AuthorityOutcomeRecorded e ->
                List.of(set(
                        numbered("escalations", e.number(), "outcome"),
                        e.outcome().name()));
            case ConflictDeclared e -> List.of(push("conflicts", documents.part(conflict(e))));
            case EmergencyCallRecorded e -> emergencies.of(e);
            case EmergencyCallRatified e -> emergencies.of(e);
            case IncidentLinked e -> emergencies.of(e);
            // the words it was found by are gone with the case
            case ErasureOrdered e -> List.of(set(IncidentDocument.WORDS, List.of()));
            default -> siteBan.of(event);
        };
    }

    private static List<String> codes(List<ResponseCode> responses) {
        return responses.stream().map(ResponseCode::name).toList();
    }

    private static String numbered(String list, int number, String field) {
        return list + "." + (number - 1) + "." + field;
    }

    private static EvidenceItem item(EvidenceRegistered event) {
        return new EvidenceItem(
                event.evidenceId(),
                event.sha256(),
                event.size(),
                event.mediaType(),
                event.fileName(),
                event.description());
    }

    private static Meeting meeting(InvitedToMeeting event, Instant recordedAt) {
        return new Meeting(event.number(), event.purpose(), event.at(), null, SchoolDay.of(recordedAt));
    }

    private static Escalation escalation(EscalatedToAuthorities event) {
        return new Escalation(event.number(), event.authority(), null);
    }

    private static Conflict conflict(ConflictDeclared event) {
        return new Conflict(event.who(), event.delegate(), event.whoRole() == Role.HEAD);
    }
}
