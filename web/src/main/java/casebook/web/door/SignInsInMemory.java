package casebook.web.door;

import casebook.shared.calendar.Spans;
import casebook.web.api.Sha256;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Forgets everybody at a restart, and the oldest when there are too many. */
@Component
final class SignInsInMemory implements SignIns {
    private static final int TOKEN_BYTES = 32;
    private static final int MOST = 10_000;
    private static final Duration LASTS = Duration.ofHours(12);

    private record Held(String username, Spans.Span lasts) {}

    private final Spans spans;
    private final SecureRandom random;
    private final Map<String, Held> byHash = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > MOST;
        }
    };

    SignInsInMemory(Spans spans, SecureRandom random) {
        this.spans = spans;
        this.random = random;
    }

    @Override
    public synchronized Issued open(String username) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Spans.Span lasts = spans.begin(LASTS);
        byHash.put(Sha256.hex(token), new Held(username, lasts));
        return new Issued(token, lasts.until());
    }

    @Override
    public synchronized Optional<String> whose(String token) {
        return Optional.ofNullable(byHash.get(Sha256.hex(token)))
                .filter(held -> !held.lasts().isOver())
                .map(Held::username);
    }

    @Override
    public synchronized void close(String token) {
        byHash.remove(Sha256.hex(token));
    }

    @Override
    public synchronized void closeAllOf(String username) {
        byHash.values().removeIf(held -> held.username().equals(username));
    }
}
