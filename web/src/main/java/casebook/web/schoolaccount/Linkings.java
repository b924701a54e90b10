package casebook.web.schoolaccount;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has just proved that it is them and is on the way to the provider, to link the account they have there. */
@Component
class Linkings {
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Linkings(Clock clock) {
        this.clock = clock;
    }

    void begin(String username) {
        until.put(username, clock.instant().plus(LASTS));
    }

    /** Whether they are on that way; they are back from it now. */
    boolean end(String username) {
        Instant last = until.remove(username);
        return last != null && clock.instant().isBefore(last);
    }
}
