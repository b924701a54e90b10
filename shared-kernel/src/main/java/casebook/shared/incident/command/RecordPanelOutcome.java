package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelFinding;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the panel found of a complaint, and what it recommends. */
public record RecordPanelOutcome(
        @TargetAggregateIdentifier IncidentId incidentId,
        int complaint,
        PanelFinding finding,
        @Nullable Sealed recommendations,
        Instant concludedAt)
        implements OversightCommand {}
