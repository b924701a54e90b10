package casebook.command.incident;

import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.EscalationProposed;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.UnsealingRequested;
import casebook.shared.incident.event.WarningIssued;
import org.jspecify.annotations.Nullable;

/** The number by which a warning, meeting, escalation and the like is spoken of on its case. */
final class Numbered {

    private Numbered() {}

    static @Nullable Integer of(IncidentEvent event) {
        return switch (event) {
            case WarningIssued e -> e.number();
            case InvitedToMeeting e -> e.number();
            case EscalatedToAuthorities e -> e.number();
            case EmergencyCallRecorded e -> e.number();
            case EscalationProposed e -> e.number();
            case ComplaintLinked e -> e.number();
            case HoldPlaced e -> e.number();
            case UnsealingRequested e -> e.number();
            default -> null;
        };
    }
}
