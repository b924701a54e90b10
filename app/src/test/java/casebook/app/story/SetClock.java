package casebook.app.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock on the wall that a test sets. Not found by its annotation, or every Casebook of the tests would have it. */
class SetClock {

    static volatile Duration ahead = Duration.ZERO;

    @Bean
    @Primary
    Clock movableClock() {
        InstantSource wall = () -> Instant.now().plus(ahead);
        return wall.withZone(ZoneOffset.UTC);
    }
}
