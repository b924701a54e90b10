package casebook.shared.audit;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log was made ready to leave as a bundle: one case, or what was recorded from one time to before another. On record
 * before any of it leaves. {@code manifestSha256} (hex) says which bytes, {@code checkpointSize} up to where the log was proved, and
 * {@code opened} what of it is in words that are sealed here, which wants a reason.
 */
@Revision("1")
public record AuditBundleExported(
        UUID bundleId,
        @Nullable IncidentId incidentId,
        @Nullable Instant from,
        @Nullable Instant to,
        Sealed purpose,
        Sealed recipient,
        List<BundlePart> opened,
        @Nullable Sealed reason,
        String manifestSha256,
        long checkpointSize,
        long entries)
        implements AuditEvent {}
