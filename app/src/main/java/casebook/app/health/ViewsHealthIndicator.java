package casebook.app.health;

import casebook.query.progress.ViewProgress;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Not ready while views still rebuild, and says how far they are. */
@Component
class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final ViewProgress views;

    ViewsHealthIndicator(ViewProgress views) {
        super("The views' progress could not be read");
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("percent", Math.round(views.percentage()))
                .withDetail("head", views.head())
                .withDetail("shown", views.positions());
        if (views.caughtUp()) {
            health.up();
        } else {
            health.outOfService();
        }
    }
}
