package casebook.web.reading;

import casebook.shared.query.InclusionProof;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reporter can keep to show that their concern was recorded. */
record ReceiptProof(
        @Schema(description = "What it shows, in a sentence")
        String meaning,

        @Nullable InclusionProof proof) {

    static ReceiptProof of(Optional<InclusionProof> proof) {
        return proof.map(there -> new ReceiptProof(
                        "The concern is entry %d of the school's log, as it was when the checkpoint was signed."
                                .formatted(there.entry()),
                        there))
                .orElseGet(() -> new ReceiptProof(
                        "The concern is on record. The log has not been signed since; that happens at least once a day.",
                        null));
    }
}
