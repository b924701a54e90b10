package casebook.web.door;

import casebook.shared.calendar.Spans;
import casebook.web.problem.TooManyRequests;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers a bounded number of keys, the latest, until the next start. */
final class ThrottleInMemory implements Throttle {
    private static final int MOST_KEYS = 10_000;

    private record Tries(int count, Spans.Span lasts) {}

    private final int most;
    private final Duration within;
    private final Spans spans;
    private final Map<String, Tries> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_KEYS;
        }
    };

    ThrottleInMemory(int most, Duration within, Spans spans) {
        this.most = most;
        this.within = within;
        this.spans = spans;
    }

    @Override
    public synchronized void count(String key) {
        Tries tries = byKey.get(key);
        if (tries == null || tries.lasts().isOver()) {
            byKey.put(key, new Tries(1, spans.begin(within)));
        } else if (tries.count() >= most) {
            throw new TooManyRequests(tries.lasts().left());
        } else {
            byKey.put(key, new Tries(tries.count() + 1, tries.lasts()));
        }
    }

    @Override
    public synchronized void giveBack(String key) {
        byKey.computeIfPresent(key, (k, tries) -> new Tries(Math.max(0, tries.count() - 1), tries.lasts()));
    }

    @Override
    public synchronized void forget(String key) {
        byKey.remove(key);
    }
}
