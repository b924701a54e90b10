package casebook.app.health;

import casebook.shared.query.FindProgress;
import casebook.shared.query.Progress;
import casebook.web.ViewsReady;
import casebook.web.dispatch.Queries;
import org.springframework.stereotype.Component;

/** Keeps the front door from showing half a case while the views rebuild, wherever they are. Once they are ready it asks no more. */
@Component
class DoorWaitsForViews implements ViewsReady {

    private final Queries queries;
    private volatile boolean ready;

    DoorWaitsForViews(Queries queries) {
        this.queries = queries;
    }

    @Override
    public boolean ready() {
        if (!ready) {
            ready = asked().ready();
        }
        return ready;
    }

    @Override
    public int percent() {
        return asked().percent();
    }

    private Progress asked() {
        return queries.ask(new FindProgress(), Progress.class);
    }
}
