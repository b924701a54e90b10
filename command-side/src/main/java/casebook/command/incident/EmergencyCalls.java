package casebook.command.incident;

import static casebook.command.incident.OversightRule.EmergencyCallAwaitsAnOutcome;
import static casebook.command.incident.ResponseRule.EmergencyCallIsOnRecord;

import casebook.shared.incident.command.RatifyEmergencyCall;
import casebook.shared.incident.command.RecordEmergencyCall;
import casebook.shared.incident.command.RecordEmergencyOutcome;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.EmergencyOutcomeRecorded;
import casebook.shared.incident.event.IncidentEvent;
import java.util.HashSet;
import java.util.Set;

/** Calls for help in imminent danger (policy, A3): anyone makes them, nobody decides them first, the Head looks at them after. */
final class EmergencyCalls {

    private final Set<Integer> unratified = new HashSet<>();
    private final Set<Integer> withoutOutcome = new HashSet<>();
    private int made;

    IncidentEvent record(RecordEmergencyCall command) {
        return new EmergencyCallRecorded(
                command.incidentId(),
                made + 1,
                command.authority(),
                command.calledAt(),
                command.calledBy(),
                command.danger(),
                command.reference());
    }

    IncidentEvent ratify(RatifyEmergencyCall command) {
        EmergencyCallIsOnRecord.check(unratified.contains(command.number()));
        return new EmergencyCallRatified(command.incidentId(), command.number(), command.ratified(), command.reasons());
    }

    IncidentEvent end(RecordEmergencyOutcome command) {
        EmergencyCallAwaitsAnOutcome.check(withoutOutcome.contains(command.number()));
        return new EmergencyOutcomeRecorded(
                command.incidentId(), command.number(), command.outcome(), command.reference(), command.at());
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case EmergencyCallRecorded e -> {
                made = e.number();
                unratified.add(e.number());
                withoutOutcome.add(e.number());
            }
            case EmergencyCallRatified e -> unratified.remove(e.number());
            case EmergencyOutcomeRecorded e -> withoutOutcome.remove(e.number());
            default -> {}
        }
    }

    boolean anyUnratified() {
        return !unratified.isEmpty();
    }
}
