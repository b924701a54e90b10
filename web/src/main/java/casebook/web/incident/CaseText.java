package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words on a case are sealed under that case's key before they go anywhere. */
record CaseText(KeyId key) {
    static CaseText of(IncidentId incident) {
        return new CaseText(new KeyId(KeyId.Owner.CASE, incident.value()));
    }

    Sealed sealed(String text) {
        return Sealed.text(key, text);
    }

    @Nullable
    Sealed ifAny(@Nullable String text) {
        return text == null ? null : sealed(text);
    }

    List<Sealed> each(@Nullable List<String> texts) {
        return Lists.orEmpty(texts).stream().map(this::sealed).toList();
    }
}
