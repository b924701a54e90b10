package casebook.shared.incident.command;

import casebook.shared.incident.Ground;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Proposes to the Head that the authorities be told (policy, A3): on a criminal ground, with its facts. Nothing is shared yet. {@code authority} is a code such as {@code POLICE}. */
public record ProposeEscalation(
        @TargetAggregateIdentifier IncidentId incidentId, String authority, List<Ground> grounds, Sealed why)
        implements IncidentCommand {}
