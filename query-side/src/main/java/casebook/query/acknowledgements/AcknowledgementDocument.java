package casebook.query.acknowledgements;

import casebook.shared.policy.Acknowledgement.How;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the register. {@code known} is a keyed digest of the name, to find it by; absent once the name is erased. */
record AcknowledgementDocument(
        @JsonProperty("_id") UUID id,
        String edition,
        String pupilClass,
        LocalDate on,
        How how,
        Sealed name,
        @Nullable String known) {

    static final String COLLECTION = "acknowledgements";
    static final String EDITION = "edition";
    static final String CLASS = "pupilClass";
    static final String ON = "on";
    static final String KNOWN = "known";

    AcknowledgementList.Item item() {
        return new AcknowledgementList.Item(id, name, pupilClass, on, how);
    }

    AcknowledgementsByName.Item byName() {
        return new AcknowledgementsByName.Item(edition, on, pupilClass);
    }
}
