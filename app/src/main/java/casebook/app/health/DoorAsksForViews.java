package casebook.app.health;

import casebook.app.roles.Part;
import casebook.app.roles.Without;
import casebook.query.setaside.OnceASecond;
import casebook.shared.query.FindProgress;
import casebook.shared.query.FindSetAside;
import casebook.shared.query.Progress;
import casebook.shared.query.SetAside;
import casebook.web.ViewsReady;
import casebook.web.dispatch.Queries;
import org.springframework.stereotype.Component;

/** The same for a door whose views are in another process. Once they are ready it only asks how far they are, and waits for no answer to that. */
@Component
@Without(Part.QUERY)
class DoorAsksForViews implements ViewsReady {

    private final Queries queries;
    private final Lag lag;
    private final OnceASecond aside = new OnceASecond(this::entriesSetAside);
    private volatile boolean ready;

    DoorAsksForViews(Queries queries) {
        this.queries = queries;
        this.lag = new Lag(() -> asked().head(), () -> asked().shown(), System::nanoTime);
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

    @Override
    public long behind() {
        try {
            return lag.entries();
        } catch (RuntimeException e) {
            // whoever asks for a view is told that it is away
            return 0;
        }
    }

    @Override
    public long setAside() {
        try {
            return aside.get();
        } catch (RuntimeException e) {
            // as above
            return 0;
        }
    }

    private long entriesSetAside() {
        return queries.ask(new FindSetAside(), SetAside.class).items().size();
    }

    private Progress asked() {
        return queries.ask(new FindProgress(), Progress.class);
    }
}
