package casebook.web.people;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words about somebody are sealed under that person's key before they go anywhere. */
record PersonText(KeyId key) {
    static final int LONGEST_NAME = 200;
    static final int LONGEST = 20_000;

    static PersonText of(UUID personId) {
        return new PersonText(new KeyId(KeyId.Owner.PERSON, personId));
    }

    Sealed sealed(String text) {
        return Sealed.text(key, text.strip());
    }

    @Nullable
    Sealed ifAny(@Nullable String text) {
        return text == null ? null : sealed(text);
    }
}
