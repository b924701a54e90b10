package casebook.shared.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * HMAC-SHA-256 (RFC 2104) under a key that only this school's Casebook has: for telling equal things apart from
 * different ones without keeping, or letting anyone guess, what they were. {@code purpose} keeps the uses apart.
 */
public final class KeyedDigest {

    private final SecretKey key;

    public KeyedDigest(SecretKey key) {
        this.key = key;
    }

    /** The digest of the parts, in order, in lower-case hex; where one part ends and the next begins matters. */
    public String of(String purpose, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            add(mac, purpose.getBytes(StandardCharsets.UTF_8));
            for (byte[] part : parts) {
                add(mac, part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static void add(Mac mac, byte[] part) {
        mac.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(part);
    }
}
