package casebook.query.progress;

import casebook.shared.query.CaughtUp;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class CaughtUpQueries {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

    private final ViewProgress progress;

    CaughtUpQueries(ViewProgress progress) {
        this.progress = progress;
    }

    @QueryHandler
    Boolean answer(CaughtUp query) {
        long since = System.nanoTime();
        while (!progress.shows(query.position())) {
            if (impatient(since) || !progress.withinReach()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    private static boolean impatient(long since) {
        return System.nanoTime() - since > PATIENCE.toNanos()
                || Thread.currentThread().isInterrupted();
    }
}
