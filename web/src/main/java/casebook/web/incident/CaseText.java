package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words on a case are sealed under that case's key before they go anywhere. */
record CaseText(KeyId key) {
    static CaseText of(IncidentId incident) {
        return new CaseText(new KeyId(KeyId.Owner.CASE, incident.value()));
    }

    /** For what outlives the case when it is erased: that safeguarding was told. */
    static CaseText outliving(IncidentId incident) {
        byte[] name = ("safeguarding/" + incident).getBytes(StandardCharsets.UTF_8);
        return new CaseText(new KeyId(KeyId.Owner.CASE, UUID.nameUUIDFromBytes(name)));
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
