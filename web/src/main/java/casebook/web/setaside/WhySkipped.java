package casebook.web.setaside;

import casebook.shared.audit.SkipEntry;
import casebook.shared.query.SetAside;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.api.Text;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Why views can do without an entry. It names nobody. */
@Schema(example = """
        {"reason": "The entry is broken on disk since the power cut; it can be read on paper"}""")
record WhySkipped(@NotNull @Size(max = 1000) String reason) {

    /** The reason has a key of its own, the entry's. */
    SkipEntry of(SetAside.Item item, String view) {
        String given = Optional.ofNullable(Text.orNull(reason))
                .orElseThrow(() -> new Invalid("reason", "says why views can do without the entry"));
        return new SkipEntry(
                view,
                item.eventId(),
                item.entry(),
                item.incidentId(),
                Sealed.text(new KeyId(KeyId.Owner.CASE, item.eventId()), given));
    }
}
