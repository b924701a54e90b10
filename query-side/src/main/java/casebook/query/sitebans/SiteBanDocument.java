package casebook.query.sitebans;

import casebook.shared.incident.IncidentId;
import casebook.shared.query.SiteBanRegister;
import casebook.shared.query.SiteBanState;
import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's line of the register, from before there is a ban: about whom it would be, and where a ban on it stands. */
record SiteBanDocument(
        @JsonProperty("_id") IncidentId id,
        String reference,
        long version,
        @Nullable UUID subject,
        @Nullable Ban ban) {

    static final String COLLECTION = "sitebans";

    /** What the front desk needs to know: no reasons. An intended ban has no dates yet. */
    record Ban(
            SiteBanState state,
            Sealed scope,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewOn) {}

    static SiteBanRegister.Item inForce(SiteBanDocument document, Ban ban, LocalDate from, @Nullable Sealed name) {
        return new SiteBanRegister.Item(
                document.id, document.reference, ban.state, name, ban.scope, from, ban.to, ban.reviewOn);
    }
}
