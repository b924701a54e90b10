package casebook.query.incidents;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.Documents;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.event.AuthorAttributed;
import casebook.shared.incident.event.AuthorityOutcomeRecorded;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.EmergencyOutcomeRecorded;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.EscalationDeclined;
import casebook.shared.incident.event.EscalationProposed;
import casebook.shared.incident.event.EvidenceRegistered;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.IncidentLinked;
import casebook.shared.incident.event.InvitationAnswered;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.MeetingNotesAnswered;
import casebook.shared.incident.event.MeetingNotesShared;
import casebook.shared.incident.event.MeetingRescheduled;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Role;
import casebook.shared.query.IncidentPage.Conflict;
import casebook.shared.query.IncidentPage.EvidenceItem;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an event changes on a case's page, besides how far the case has come. */
@Component
class IncidentChanges {

    private final Documents documents;
    private final SiteBanChanges siteBan;
    private final EmergencyChanges emergencies;
    private final MeetingChanges meetings;
    private final OversightChanges oversight;

    IncidentChanges(
            Documents documents,
            SiteBanChanges siteBan,
            EmergencyChanges emergencies,
            MeetingChanges meetings,
            OversightChanges oversight) {
        this.documents = documents;
        this.siteBan = siteBan;
        this.emergencies = emergencies;
        this.meetings = meetings;
        this.oversight = oversight;
    }

    List<Bson> of(IncidentEvent event, Instant recordedAt) {
        return switch (event) {
            case StatementGathered e ->
                List.of(addToSet(
                        IncidentDocument.NAMED, e.statement().from().personId().toString()));
            case FindingRecorded e -> List.of(set("allegations", documents.part(e.allegations())));
            case ResponseDecided e -> List.of(addEachToSet("responses", codes(e.responses())));
            case ResponseWithdrawn e -> List.of(pullAll("responses", codes(e.responses())));
            case CaseReopened e -> List.of(set("responses", List.of()));
            case EntryCorrected e -> standing(e.standing());
            case EvidenceRegistered e -> List.of(push("evidence", documents.part(item(e))));
            case InvitedToMeeting e -> meetings.of(e, recordedAt);
            case InvitationAnswered e -> meetings.of(e, recordedAt);
            case MeetingRescheduled e -> meetings.of(e, recordedAt);
            case MeetingHeld e -> meetings.of(e, recordedAt);
            case MeetingNotAttended e -> meetings.of(e, recordedAt);
            case MeetingNotesShared e -> meetings.of(e, recordedAt);
            case MeetingNotesAnswered e -> meetings.of(e, recordedAt);
            case EscalationProposed e -> oversight.of(e, recordedAt);
            case EscalationDeclined e -> oversight.of(e, recordedAt);
            case EscalatedToAuthorities e -> oversight.of(e, recordedAt);
            case AuthorAttributed e -> oversight.of(e, recordedAt);
            case PolicyGapTagged e -> oversight.of(e, recordedAt);
            case AuthorityOutcomeRecorded e ->
                List.of(set(
                        numbered("escalations", e.number(), "outcome"),
                        e.outcome().name()));
            case ConflictDeclared e -> List.of(push("conflicts", documents.part(conflict(e))));
            case EmergencyCallRecorded e -> emergencies.of(e);
            case EmergencyCallRatified e -> emergencies.of(e);
            case EmergencyOutcomeRecorded e -> emergencies.of(e);
            case IncidentLinked e -> emergencies.of(e);
            // the words it was found by are gone with the case
            case ErasureOrdered e -> List.of(set(IncidentDocument.WORDS, List.of()));
            default -> siteBan.of(event);
        };
    }

    private List<Bson> standing(@Nullable Standing now) {
        return now == null
                ? List.of()
                : List.of(
                        set("allegations", documents.part(now.allegations())),
                        set("responses", documents.part(now.responses())));
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

    private static Conflict conflict(ConflictDeclared event) {
        return new Conflict(event.who(), event.delegate(), event.whoRole() == Role.HEAD);
    }
}
