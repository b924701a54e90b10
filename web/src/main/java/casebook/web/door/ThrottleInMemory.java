package casebook.web.door;

import casebook.web.problem.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers a bounded number of keys, the latest, until the next start. */
final class ThrottleInMemory implements Throttle {
    private static final int MOST_KEYS = 10_000;

    private record Tries(int count, Instant until) {}

    private final int most;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Tries> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_KEYS;
        }
    };

    ThrottleInMemory(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    @Override
    public synchronized void count(String key) {
        Instant now = clock.instant();
        Tries tries = byKey.get(key);
        if (tries == null || !now.isBefore(tries.until())) {
            byKey.put(key, new Tries(1, now.plus(within)));
        } else if (tries.count() >= most) {
            throw new TooManyRequests(Duration.between(now, tries.until()));
        } else {
            byKey.put(key, new Tries(tries.count() + 1, tries.until()));
        }
    }

    @Override
    public synchronized void giveBack(String key) {
        byKey.computeIfPresent(key, (k, tries) -> new Tries(Math.max(0, tries.count() - 1), tries.until()));
    }

    @Override
    public synchronized void forget(String key) {
        byKey.remove(key);
    }
}
