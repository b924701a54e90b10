package casebook.app.mongo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Known to this process alone, and for as long as it runs. */
final class StartSecret {

    private static final int BYTES = 32;

    private final String secret;

    StartSecret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean is(@Nullable String said) {
        return said != null && MessageDigest.isEqual(bytes(secret), bytes(said));
    }

    String tell() {
        return secret;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
