package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The Head's decision on what the school does (policy, D2). Needs a breach found and proportionality on file. */
public record DecideResponse(
        @TargetAggregateIdentifier IncidentId incidentId, List<ResponseCode> responses, Sealed reasons)
        implements IncidentCommand {}
