package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A file is on record, sealed as it came. */
@Revision("1")
public record EvidenceRegistered(
        IncidentId incidentId,
        UUID evidenceId,
        String sha256,
        long size,
        String mediaType,
        Sealed fileName,
        Sealed suppliedBy,
        Sealed howObtained,
        @Nullable Sealed description)
        implements IncidentEvent {}
