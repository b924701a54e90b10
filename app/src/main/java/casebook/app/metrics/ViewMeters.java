package casebook.app.metrics;

import casebook.query.progress.ViewProgress;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** By how many events each view is behind the log. */
@Component
class ViewMeters implements MeterBinder {

    private final ViewProgress views;

    ViewMeters(ViewProgress views) {
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        views.positions()
                .keySet()
                .forEach(view -> Gauge.builder("casebook.view.behind", () -> behind(view))
                        .tag("view", view)
                        .baseUnit("events")
                        .register(meters));
    }

    private long behind(String view) {
        return Math.max(0, views.head() - views.positions().getOrDefault(view, 0L));
    }
}
