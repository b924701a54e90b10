package casebook.command.incident;

import static casebook.command.incident.RetentionRule.UnsealingIsAskedFor;
import static casebook.command.incident.RetentionRule.UnsealingNeedsAName;
import static casebook.command.incident.RetentionRule.UnsealingTakesTwo;

import casebook.shared.incident.command.ApproveUnsealing;
import casebook.shared.incident.command.RequestUnsealing;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.UnsealingApproved;
import casebook.shared.incident.event.UnsealingRequested;
import casebook.shared.people.Actor;
import java.util.HashMap;
import java.util.Map;

/** Who may see who raised the concern (policy, P1): nobody, until two people have found a reason. */
final class Unsealing {

    private final Map<Integer, String> open = new HashMap<>();
    private int asked;

    IncidentEvent request(RequestUnsealing command, Intake intake) {
        UnsealingNeedsAName.check(!intake.isAnonymous());
        return new UnsealingRequested(command.incidentId(), asked + 1, command.reason());
    }

    IncidentEvent approve(ApproveUnsealing command, Actor by) {
        String reader = UnsealingIsAskedFor.given(open.get(command.number()));
        UnsealingTakesTwo.check(!by.username().equals(reader));
        return new UnsealingApproved(command.incidentId(), command.number(), reader, command.reason());
    }

    void evolve(IncidentEvent event, String author) {
        switch (event) {
            case UnsealingRequested e -> {
                asked = e.number();
                open.put(e.number(), author);
            }
            case UnsealingApproved e -> open.remove(e.number());
            default -> {}
        }
    }
}
