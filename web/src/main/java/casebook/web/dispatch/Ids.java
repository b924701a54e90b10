package casebook.web.dispatch;

import casebook.shared.seal.KeyedDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where ids come from: chance, or for a request that may be repeated, the request itself, so that it is the same again. */
@Component
public final class Ids {
    private static final int UUID_BYTES = 16;

    private final SecureRandom random;
    private final KeyedDigest digest;

    Ids(SecureRandom random, KeyedDigest digest) {
        this.random = random;
        this.digest = digest;
    }

    /** An id nobody can guess. */
    public UUID random() {
        byte[] bytes = new byte[UUID_BYTES];
        random.nextBytes(bytes);
        return uuid(bytes, 4);
    }

    /** The same id for the same parts; nobody without the school's key can work it out. */
    public UUID of(String purpose, String... parts) {
        return uuid(Arrays.copyOf(HexFormat.of().parseHex(digest(purpose, parts)), UUID_BYTES), 8);
    }

    /** A keyed digest of texts. */
    public String digest(String purpose, String... parts) {
        return digest.of(
                purpose,
                Arrays.stream(parts)
                        .map(part -> part.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new));
    }

    // version 4 for chance, 8 for a form of one's own (RFC 9562)
    private static UUID uuid(byte[] bytes, int version) {
        bytes[6] = (byte) ((bytes[6] & 0x0f) | (version << 4));
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
