package casebook.shared.dataprotection;

import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records that the breach was reported to the Information Commissioner; why so late, where 72 hours had passed. */
public record ReportDataBreach(
        DutyId dutyId, Instant reportedAt, @Nullable Sealed whyLate) implements DutyCommand {}
