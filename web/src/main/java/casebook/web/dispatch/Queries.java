package casebook.web.dispatch;

import casebook.shared.query.CaughtUp;
import casebook.shared.query.HeadOfLog;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the views. */
@Component
public class Queries {
    private static final Logger LOG = LoggerFactory.getLogger(Queries.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private final QueryGateway gateway;

    Queries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The answer to a query that always has one. */
    public <R> R ask(Object query, Class<R> answer) {
        return await(gateway.query(query, answer));
    }

    /** The answer to a query that may find nothing. */
    public <R> Optional<R> find(Object query, Class<R> answer) {
        return await(gateway.query(query, ResponseTypes.optionalInstanceOf(answer)));
    }

    /**
     * The answer to a query that may find nothing, and then each that comes after it, for as long as somebody listens; some of them
     * twice. Where several processes share their views, another one may have made them follow, and it tells only those who asked it: so
     * it is asked again now and then.
     */
    public <R> Flux<R> follow(Object query, Class<R> answer) {
        var followed = gateway.subscriptionQuery(
                query, ResponseTypes.optionalInstanceOf(answer), ResponseTypes.instanceOf(answer));
        return followed.initialResult()
                .flatMapMany(Mono::justOrEmpty)
                .concatWith(followed.updates().mergeWith(askedAgain(query, answer)))
                .doFinally(end -> followed.close());
    }

    // what is not answered just now is asked again
    private <R> Flux<R> askedAgain(Object query, Class<R> answer) {
        return Flux.interval(BETWEEN_QUESTIONS)
                .onBackpressureDrop()
                .concatMap(
                        again -> Mono.fromFuture(() -> gateway.query(query, ResponseTypes.optionalInstanceOf(answer)))
                                .flatMap(Mono::justOrEmpty)
                                .onErrorComplete());
    }

    /**
     * Waits until the views show what was just written, so that its writer reads it. What is written is written: if the wait fails,
     * the answer to the command is still good.
     */
    public void catchUp() {
        try {
            ask(new CaughtUp(ask(new HeadOfLog(), Long.class)), Boolean.class);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The views could not say whether they caught up: {}",
                    e.getClass().getName());
        }
    }

    private static <R> R await(CompletableFuture<R> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("No answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }
}
