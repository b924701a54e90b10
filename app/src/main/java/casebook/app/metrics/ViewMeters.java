package casebook.app.metrics;

import casebook.query.progress.ViewProgress;
import casebook.query.setaside.EntriesSetAside;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** By how many events each view is behind the log, and how many entries some view could not show. */
@Component
class ViewMeters implements MeterBinder {

    private final ViewProgress views;
    private final EntriesSetAside aside;

    ViewMeters(ViewProgress views, EntriesSetAside aside) {
        this.views = views;
        this.aside = aside;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        views.positions()
                .keySet()
                .forEach(view -> Gauge.builder("casebook.view.behind", () -> behind(view))
                        .tag("view", view)
                        .baseUnit("events")
                        .register(meters));
        Gauge.builder("casebook.entries.set.aside", aside::count).register(meters);
    }

    private long behind(String view) {
        return Math.max(0, views.head() - views.positions().getOrDefault(view, 0L));
    }
}
