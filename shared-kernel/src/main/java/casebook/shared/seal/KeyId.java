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

    private static final String WRITTEN_FORM = "A key id reads case/uuid, person/uuid or reporter/uuid";

    /**
     * Whose words these are: a case's free text, a named person's identity, or a reporter's, which no view may open.
     */
    public enum Owner {
        CASE,
        PERSON,
        REPORTER
    }

    /** Reads exactly the written form, as in {@code case/3f0e…}: one key has one name. */
    @JsonCreator
    public static KeyId of(String written) {
        for (Owner owner : Owner.values()) {
            if (written.startsWith(prefix(owner))) {
                return read(owner, written);
            }
        }
        throw new IllegalArgumentException(WRITTEN_FORM);
    }

    @JsonValue
    @Override
    public String toString() {
        return prefix(owner) + id;
    }

    private static KeyId read(Owner owner, String written) {
        KeyId read = new KeyId(owner, uuid(written.substring(prefix(owner).length())));
        if (!read.toString().equals(written)) {
            throw new IllegalArgumentException(WRITTEN_FORM);
        }
        return read;
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(WRITTEN_FORM, e);
        }
    }

    private static String prefix(Owner owner) {
        return owner.name().toLowerCase(Locale.ROOT) + "/";
    }
}
