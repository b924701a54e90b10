package casebook.web.door;

import java.time.Duration;

/** Where tries are counted: in this process, or over all nodes. */
public interface Throttles {

    /** Allows {@code most} tries {@code within} a time, counted apart from those {@code of} anything else. */
    Throttle allowing(String of, int most, Duration within);
}
