package casebook.app.health;

import casebook.query.progress.ViewProgress;
import casebook.query.setaside.EntriesSetAside;
import casebook.web.ViewsReady;
import org.springframework.stereotype.Component;

/** Keeps the front door from showing half a case while the views rebuild, and lets it say when they are behind later. */
@Component
class DoorWaitsForViews implements ViewsReady {

    private final ViewProgress views;
    private final EntriesSetAside aside;
    private final Lag lag;

    DoorWaitsForViews(ViewProgress views, EntriesSetAside aside) {
        this.views = views;
        this.aside = aside;
        this.lag = Lag.of(views);
    }

    @Override
    public boolean ready() {
        return views.caughtUp();
    }

    @Override
    public int percent() {
        return (int) views.percentage();
    }

    @Override
    public long behind() {
        return lag.entries();
    }

    @Override
    public long setAside() {
        return aside.count();
    }
}
