package casebook.app.axonserver;

import casebook.shared.query.ViewsAway;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;

/** Asks; that nobody can answer is told apart from an answer that went wrong. */
final class QueriesFromHere extends DefaultQueryGateway {

    QueriesFromHere(QueryBus bus) {
        super(builder().queryBus(bus));
    }

    @Override
    public <R, Q> CompletableFuture<R> query(String name, Q query, ResponseType<R> answer) {
        return super.query(name, query, answer).exceptionallyCompose(QueriesFromHere::told);
    }

    private static <R> CompletableFuture<R> told(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return CompletableFuture.failedFuture(toldHere(cause));
    }

    static Throwable toldHere(Throwable cause) {
        if (HandlerExecutionException.resolveDetails(cause)
                .filter(ViewsAway.DETAILS::equals)
                .isPresent()) {
            return new ViewsAway(cause);
        }
        return Outage.isIn(cause) ? new PartAway(cause) : cause;
    }
}
