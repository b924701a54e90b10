package casebook.app.health;

import casebook.query.progress.ViewProgress;
import casebook.web.ViewsReady;
import org.springframework.stereotype.Component;

/** Keeps the front door from showing half a case while the views rebuild. */
@Component
class DoorWaitsForViews implements ViewsReady {

    private final ViewProgress views;

    DoorWaitsForViews(ViewProgress views) {
        this.views = views;
    }

    @Override
    public boolean ready() {
        return views.caughtUp();
    }

    @Override
    public int percent() {
        return (int) views.percentage();
    }
}
