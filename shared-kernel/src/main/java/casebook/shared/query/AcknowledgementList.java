package casebook.shared.query;

import casebook.shared.policy.Acknowledgement.How;
import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The acknowledgement register of an edition (policy, K1). */
public record AcknowledgementList(
        List<Item> items, @Nullable String next) {

    /** Who agreed, when and how. */
    public record Item(
            UUID personId,
            Sealed name,
            @JsonProperty("class") String pupilClass,
            @JsonProperty("date") LocalDate on,
            How how) {}
}
