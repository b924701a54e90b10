package casebook.query.progress;

import casebook.shared.query.FindProgress;
import casebook.shared.query.Progress;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells the door how far the views are. */
@Component
class ProgressQueries {

    private final ViewProgress progress;

    ProgressQueries(ViewProgress progress) {
        this.progress = progress;
    }

    @QueryHandler
    Progress answer(FindProgress query) {
        return new Progress(progress.caughtUp(), (int) progress.percentage(), progress.head(), progress.shown());
    }
}
