package casebook.web.bundle;

import casebook.shared.audit.AuditBundleExported;
import casebook.shared.audit.BundlePart;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Status;
import casebook.shared.people.Actor;
import casebook.shared.query.IncidentPage;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bundle as it was asked for: of what, by whom, what for, for whom, and what of it in words. {@code page} is there for a case. */
record Order(
        UUID id,
        Actor by,
        String digest,
        Instant at,
        @Nullable IncidentPage page,
        @Nullable Instant from,
        @Nullable Instant to,
        String purpose,
        String recipient,
        List<BundlePart> opened,
        @Nullable String reason) {

    boolean opens(BundlePart part) {
        return opened.contains(part);
    }

    @Nullable
    IncidentId incident() {
        return page == null ? null : page.incidentId();
    }

    String contents() {
        return page == null
                ? "What was recorded from %s to before %s".formatted(from, to)
                : "The case %s from beginning to end".formatted(page.reference());
    }

    AuditBundleExported exported(String manifestSha256, long checkpointSize, long entries) {
        return new AuditBundleExported(
                id,
                incident(),
                from,
                to,
                sealed(purpose),
                sealed(recipient),
                opened,
                reason == null ? null : sealed(reason),
                manifestSha256,
                checkpointSize,
                entries);
    }

    /** With a case its words are erased too; those of a period, or of a case whose keys are gone, have a key of their own. */
    private Sealed sealed(String text) {
        UUID owner = page == null || page.status() == Status.ERASED
                ? id
                : page.incidentId().value();
        return Sealed.text(new KeyId(KeyId.Owner.CASE, owner), text);
    }

    @Override
    public String toString() {
        return "Order[" + id + "]";
    }
}
