package casebook.app.metrics;

import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.web.dispatch.Queries;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many deadlines were missed and are still open. */
@Component
class DeadlineMeters implements MeterBinder {

    private static final int PAGE = 200;

    private final Queries queries;

    DeadlineMeters(Queries queries) {
        this.queries = queries;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("casebook.deadlines.missed", this::missed).register(meters);
    }

    private long missed() {
        long missed = 0;
        @Nullable String after = null;
        do {
            DeadlineBoard board = queries.ask(new FindDeadlines(PAGE, after, null, true), DeadlineBoard.class);
            missed += board.items().size();
            after = board.next();
        } while (after != null);
        return missed;
    }
}
