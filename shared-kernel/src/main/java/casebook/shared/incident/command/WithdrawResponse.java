package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.ResponseCode;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The Head takes back what was decided and is not done: on reflection it is not proportional, or there is no ground for it
 * (policy, D1 and D2). Refused for a response that was not decided, is done, or is under way.
 */
public record WithdrawResponse(
        @TargetAggregateIdentifier IncidentId incidentId, List<ResponseCode> responses, Sealed reasons)
        implements IncidentCommand {}
