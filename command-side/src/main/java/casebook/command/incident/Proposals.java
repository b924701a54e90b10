package casebook.command.incident;

import static casebook.command.incident.OversightRule.ProposalIsOnRecord;

import casebook.shared.incident.command.DeclineEscalation;
import casebook.shared.incident.command.ProposeEscalation;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.EscalationDeclined;
import casebook.shared.incident.event.EscalationProposed;
import casebook.shared.incident.event.IncidentEvent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was proposed to the Head about the authorities, numbered from 1 on each case; each is followed or declined. */
final class Proposals {

    private final Set<Integer> open = new HashSet<>();
    private int made;

    IncidentEvent propose(ProposeEscalation command) {
        Escalations.checkCriminal(command.grounds());
        return new EscalationProposed(
                command.incidentId(), made + 1, command.authority(), command.grounds(), command.why());
    }

    IncidentEvent decline(DeclineEscalation command) {
        checkOpen(command.number());
        return new EscalationDeclined(command.incidentId(), command.number(), command.reasons());
    }

    /** Refuses to follow a proposal that is not there, or that was answered. */
    void checkOpen(@Nullable Integer proposal) {
        ProposalIsOnRecord.check(proposal == null || open.contains(proposal));
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case EscalationProposed e -> {
                made = e.number();
                open.add(e.number());
            }
            case EscalationDeclined e -> open.remove(e.number());
            case EscalatedToAuthorities e when e.proposal() != null -> open.remove(e.proposal());
            default -> {}
        }
    }

    boolean anyOpen() {
        return !open.isEmpty();
    }
}
