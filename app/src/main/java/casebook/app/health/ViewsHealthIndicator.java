package casebook.app.health;

import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Not ready while views still rebuild, and says how far they are. */
@Component
class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final ViewsFollow views;
    private final EventStore events;

    ViewsHealthIndicator(ViewsFollow views, EventStore events) {
        super("The views' progress could not be read");
        this.views = views;
        this.events = events;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("events", position(events.createHeadToken())).withDetail("shown", views.reached());
        if (views.caughtUp()) {
            health.up();
        } else {
            health.outOfService();
        }
    }

    private static long position(@Nullable TrackingToken head) {
        OptionalLong position = head == null ? OptionalLong.empty() : head.position();
        return position.orElse(0);
    }
}
