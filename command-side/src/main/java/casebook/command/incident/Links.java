package casebook.command.incident;

import static casebook.command.incident.LinkRule.BreachIsOfABanInForce;
import static casebook.command.incident.LinkRule.CasesAreLinkedOnce;
import static casebook.command.incident.LinkRule.LinkJoinsTwoCases;

import casebook.shared.incident.LinkKind;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.IncidentLinked;
import java.util.HashSet;
import java.util.Set;

/** Other cases that belong with this one; a breach of its ban among them (policy, A5). */
final class Links {

    private final Set<IncidentLinked> made = new HashSet<>();

    IncidentEvent link(LinkIncident command, SiteBan siteBan) {
        LinkJoinsTwoCases.check(!command.other().equals(command.incidentId()));
        BreachIsOfABanInForce.check(command.kind() != LinkKind.BAN_BREACH || siteBan.isInForce());
        IncidentLinked linked = new IncidentLinked(command.incidentId(), command.other(), command.kind());
        CasesAreLinkedOnce.check(!made.contains(linked));
        return linked;
    }

    void evolve(IncidentEvent event) {
        if (event instanceof IncidentLinked e) {
            made.add(e);
        }
    }
}
