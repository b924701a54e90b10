package casebook.web.bundle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a bundle is, and once it is ready, which bytes it is. */
record BundleAnswer(
        UUID bundleId,
        State state,

        @Schema(description = "How many of the log's entries were looked at")
        long entriesLookedAt,

        long entriesInAll,

        @Schema(description = "The SHA-256 of its manifest, as the log has it") @Nullable
        String manifestSha256,

        @Schema(description = "How many entries of the log are in it") @Nullable
        Long entries,

        @Schema(description = "In bytes") @Nullable Long size,

        @Schema(description = "When it is deleted here") @Nullable
        Instant keptUntil) {

    enum State {
        BEING_MADE,
        READY,
        FAILED
    }
}
