package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a file by the SHA-256 (hex) of its exact bytes at intake, who supplied it and how they came by it. The
 * bytes are already kept, sealed, when this is sent; {@code size} is in bytes.
 */
public record RegisterEvidence(
        @TargetAggregateIdentifier IncidentId incidentId,
        UUID evidenceId,
        String sha256,
        long size,
        String mediaType,
        Sealed fileName,
        Sealed suppliedBy,
        Sealed howObtained,
        @Nullable Sealed description)
        implements IncidentCommand {}
