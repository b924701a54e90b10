package casebook.shared.dataprotection;

import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The breach was reported to the Information Commissioner. */
@Revision("1")
public record DataBreachReported(
        DutyId dutyId, Instant reportedAt, @Nullable Sealed whyLate) implements DutyEvent {}
