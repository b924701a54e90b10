package casebook.web.door;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Where nothing else is given: counted in this process. */
@Component
final class ThrottlesInMemory implements Throttles {

    private final Clock clock;

    ThrottlesInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Throttle allowing(String of, int most, Duration within) {
        return new ThrottleInMemory(most, within, clock);
    }
}
