package casebook.shared.incident.command;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Links a complaint under the school's complaints procedure, by that procedure's own reference, to the case it is about. */
public record LinkComplaint(
        @TargetAggregateIdentifier IncidentId incidentId,
        Sealed reference,
        Instant receivedAt,
        Sealed about,
        ComplaintStage stage)
        implements OversightCommand {}
