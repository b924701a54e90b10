package casebook.shared.incident.command;

import casebook.shared.incident.Conversation;
import casebook.shared.incident.IncidentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the parent was spoken to about the incident (policy, P2). */
public record RecordParentConversation(
        @TargetAggregateIdentifier IncidentId incidentId, Conversation conversation) implements IncidentCommand {}
