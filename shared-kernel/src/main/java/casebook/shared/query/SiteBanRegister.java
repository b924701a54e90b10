package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may not be on site now. The front desk needs name, scope and dates; it holds no reasons. */
public record SiteBanRegister(List<Item> items, @Nullable String next) {

    /** One bar or ban. */
    public record Item(
            IncidentId incidentId,
            String reference,
            SiteBanState state,
            @Nullable Sealed name,
            Sealed scope,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewOn) {}
}
