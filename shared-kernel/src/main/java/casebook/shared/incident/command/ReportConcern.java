package casebook.shared.incident.command;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Reporter;
import casebook.shared.people.NamedPerson;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Raises a concern about a group (policy, P1). Needs at least a description or a clause; evidence follows on the case.
 * A clause must be in the edition in force when the message was posted; {@code receiptHash} is the SHA-256, in hex, of
 * the receipt the reporter holds. A subject with a name is put on the register of people with the case.
 */
public record ReportConcern(
        @TargetAggregateIdentifier IncidentId incidentId,
        Group group,
        @Nullable Instant happenedAt,
        @Nullable Sealed description,
        List<String> clauses,
        Reporter reporter,
        @Nullable NamedPerson subject,
        String receiptHash)
        implements IncidentCommand {}
