package casebook.app.health;

import casebook.app.ledger.StoredEvents;
import casebook.shared.calendar.Elapsed;
import casebook.web.WallClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Watched from before anything is recorded at this start. */
@Component
final class ClockOnTheWall implements WallClock, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ClockOnTheWall.class);

    /** Longer than any holiday. */
    private static final Duration SILENCE = Duration.ofDays(100);

    /** That year is over, and may be tried ten years on. */
    private static final Duration SINCE_THE_DEMO_YEAR = Duration.ofDays(3652);

    private final Clock clock;
    private final Elapsed elapsed;
    private final StoredEvents log;
    private final Duration longest;
    private @Nullable ClockWatch watch;
    private boolean told;

    ClockOnTheWall(Clock clock, Elapsed elapsed, StoredEvents log, @Value("${casebook.demo:false}") boolean demo) {
        this.clock = clock;
        this.elapsed = elapsed;
        this.log = log;
        this.longest = demo ? SINCE_THE_DEMO_YEAR : SILENCE;
    }

    @Override
    public void afterSingletonsInstantiated() {
        off();
    }

    @Override
    public synchronized Duration off() {
        if (watch == null) {
            watch = new ClockWatch(clock, elapsed, newest(), longest);
        }
        Duration off = watch.off();
        if (!off.isZero() && !told) {
            LOG.warn(
                    "The clock of this computer {} by {}: it says {}. What is recorded bears its time.",
                    off.isNegative() ? "went back" : "leapt ahead",
                    off.abs(),
                    clock.instant());
        }
        told = !off.isZero();
        return off;
    }

    private @Nullable Instant newest() {
        return log.newest().map(entry -> Instant.parse(entry.timestamp())).orElse(null);
    }
}
