package casebook.app.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How long the log is, how old its latest checkpoint is, and whether it is what was signed. */
@Component
class LogMeters implements MeterBinder {

    private final Ledger ledger;
    private final Clock clock;

    LogMeters(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("casebook.log.size", ledger::size).baseUnit("events").register(meters);
        Gauge.builder("casebook.log.checkpoint.age", this::age)
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("casebook.log.contradicted", () -> ledger.finding().isPresent() ? 1 : 0)
                .register(meters);
    }

    /** Not a number before the first. */
    private double age() {
        return ledger.latest()
                .map(latest ->
                        (double) Duration.between(latest.at(), clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
