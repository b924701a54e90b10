package casebook.app.health;

import casebook.web.WallClock;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down while the clock is off, so that whoever watches over Casebook is told. It is no part of readiness: a school goes on working. */
@Component
class ClockHealthIndicator extends AbstractHealthIndicator {

    private final WallClock clock;

    ClockHealthIndicator(WallClock clock) {
        super("The clock could not be compared");
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration off = clock.off();
        (off.isZero() ? health.up() : health.down()).withDetail("off", off.toString());
    }
}
