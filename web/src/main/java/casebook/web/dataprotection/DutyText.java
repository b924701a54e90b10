package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** Words about a duty are sealed under its own key before they go anywhere. */
record DutyText(KeyId key) {

    static final int LONGEST = 20_000;
    static final int LONGEST_NAME = 200;

    static DutyText of(DutyId duty) {
        return new DutyText(new KeyId(KeyId.Owner.CASE, duty.value()));
    }

    Sealed sealed(String text) {
        return Sealed.text(key, text);
    }

    @Nullable
    Sealed ifAny(@Nullable String text) {
        return text == null ? null : sealed(text);
    }
}
