package casebook.web.schoolaccount;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Where nothing else is given: known in this process. */
@Component
final class LinkingsInMemory implements Linkings {

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    LinkingsInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void begin(String username) {
        until.put(username, clock.instant().plus(LASTS));
    }

    @Override
    public boolean end(String username) {
        Instant last = until.remove(username);
        return last != null && clock.instant().isBefore(last);
    }
}
