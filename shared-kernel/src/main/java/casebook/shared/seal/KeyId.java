package casebook.shared.seal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/**
 * Names the key under which personal text is sealed: whose it is, never what it says. Destroying that one key erases
 * everything sealed under it, in every copy of the log (UK GDPR, Article 17).
 *
 * <p>Written as {@code case/<uuid>}, {@code person/<uuid>} or {@code reporter/<uuid>}; anything else is refused with an
 * {@link IllegalArgumentException}.
 */
public record KeyId(Owner owner, UUID id) {

    /** Whose words these are: a case's free text, a named person's identity, or a reporter's, which no view may open. */
    public enum Owner {
        CASE,
        PERSON,
        REPORTER
    }

    /** Reads the written form, as in {@code case/3f0e…}. */
    @JsonCreator
    public static KeyId of(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A key id reads owner/uuid");
        }
        Owner owner = Owner.valueOf(written.substring(0, slash).toUpperCase(Locale.ROOT));
        return new KeyId(owner, UUID.fromString(written.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return owner.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
