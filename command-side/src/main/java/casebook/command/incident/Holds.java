package casebook.command.incident;

import static casebook.command.incident.RetentionRule.HeldIsNeverErased;
import static casebook.command.incident.RetentionRule.HoldIsInForce;

import casebook.shared.incident.command.PlaceHold;
import casebook.shared.incident.command.ReleaseHold;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.HoldReleased;
import casebook.shared.incident.event.IncidentEvent;
import java.util.HashSet;
import java.util.Set;

/** What keeps a case from being erased: each hold for a reason of its own, and all of them have to go. */
final class Holds {

    private final Set<Integer> inForce = new HashSet<>();
    private int placed;

    IncidentEvent place(PlaceHold command) {
        return new HoldPlaced(command.incidentId(), placed + 1, command.reason());
    }

    IncidentEvent release(ReleaseHold command) {
        HoldIsInForce.check(inForce.contains(command.number()));
        return new HoldReleased(command.incidentId(), command.number(), command.reason());
    }

    void checkNone() {
        HeldIsNeverErased.check(inForce.isEmpty());
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case HoldPlaced e -> {
                placed = e.number();
                inForce.add(e.number());
            }
            case HoldReleased e -> inForce.remove(e.number());
            default -> {}
        }
    }
}
