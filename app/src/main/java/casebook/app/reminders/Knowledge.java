package casebook.app.reminders;

import casebook.shared.query.CaughtUp;
import casebook.shared.query.HeadOfLog;
import casebook.web.dispatch.Queries;
import org.springframework.stereotype.Component;

/** Whether the views show the whole log: a view that lags, or is rebuilt, still shows what is over. */
@Component
record Knowledge(Queries queries) {

    boolean isUpToDate() {
        return queries.ask(new CaughtUp(queries.ask(new HeadOfLog(), Long.class)), Boolean.class);
    }
}
