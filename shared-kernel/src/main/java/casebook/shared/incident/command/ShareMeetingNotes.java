package casebook.shared.incident.command;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the parent was given the notes of a meeting, when and how. */
public record ShareMeetingNotes(
        @TargetAggregateIdentifier IncidentId incidentId, int number, Instant sharedAt, DeliveryMethod sharedBy)
        implements IncidentCommand {}
