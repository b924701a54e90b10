package casebook.query.incidents;

import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import casebook.query.store.Documents;
import casebook.shared.incident.event.AuthorAttributed;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.EscalationDeclined;
import casebook.shared.incident.event.EscalationProposed;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.query.IncidentPage.Escalation;
import casebook.shared.query.IncidentPage.PolicyGap;
import casebook.shared.query.IncidentPage.Proposal;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What an event changes on a case's page about going to the authorities, who wrote what, and gaps in the policy. */
@Component
class OversightChanges {

    private final Documents documents;

    OversightChanges(Documents documents) {
        this.documents = documents;
    }

    List<Bson> of(IncidentEvent event, Instant recordedAt) {
        return switch (event) {
            case EscalationProposed e ->
                List.of(push("proposals", documents.part(new Proposal(e.number(), e.authority(), null))));
            case EscalationDeclined e -> List.of(answered(e.number(), false));
            case EscalatedToAuthorities e -> escalated(e);
            case AuthorAttributed e -> List.of(push("authors", documents.part(e.authorship())));
            case PolicyGapTagged e ->
                List.of(push("policyGaps", documents.part(new PolicyGap(e.clause(), e.remark(), recordedAt))));
            default -> List.of();
        };
    }

    private List<Bson> escalated(EscalatedToAuthorities event) {
        Bson made = push("escalations", documents.part(new Escalation(event.number(), event.authority(), null)));
        Integer proposal = event.proposal();
        return proposal == null ? List.of(made) : List.of(made, answered(proposal, true));
    }

    private static Bson answered(int proposal, boolean followed) {
        return set("proposals." + (proposal - 1) + ".followed", followed);
    }
}
