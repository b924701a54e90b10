package casebook.shared.letter;

import casebook.shared.incident.IncidentId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A letter, by its id: the same for the same entry and kind, whoever works it out. Written as a plain UUID. */
public record LetterId(UUID value) {

    private static final int VERSION_AT = 6;
    private static final int VARIANT_AT = 8;

    /** The id of the letter of a kind that an entry, by its version, calls for. */
    public static LetterId of(IncidentId incident, long entry, LetterKind kind) {
        byte[] bytes = sha256(incident + "/" + entry + "/" + kind);
        // a form of one's own (RFC 9562, version 8)
        bytes[VERSION_AT] = (byte) ((bytes[VERSION_AT] & 0x0f) | 0x80);
        bytes[VARIANT_AT] = (byte) ((bytes[VARIANT_AT] & 0x3f) | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new LetterId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** Reads the written form; {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static LetterId of(String written) {
        return new LetterId(UUID.fromString(written));
    }

    /** The name of its stream in the log, which no case's can be. */
    public String stream() {
        return "letter-" + value;
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
