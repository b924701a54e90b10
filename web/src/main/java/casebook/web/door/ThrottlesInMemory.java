package casebook.web.door;

import casebook.shared.calendar.Spans;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Where nothing else is given: counted in this process. */
@Component
final class ThrottlesInMemory implements Throttles {

    private final Spans spans;

    ThrottlesInMemory(Spans spans) {
        this.spans = spans;
    }

    @Override
    public Throttle allowing(String of, int most, Duration within) {
        return new ThrottleInMemory(most, within, spans);
    }
}
