package casebook.query;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** Questions asked as the web asks them: over Axon's query bus. */
final class Questions {

    private final QueryUpdateEmitter updates =
            SimpleQueryUpdateEmitter.builder().build();
    private final QueryBus bus =
            SimpleQueryBus.builder().queryUpdateEmitter(updates).build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();

    QueryUpdateEmitter updates() {
        return updates;
    }

    /** What is answered at first, and then whatever comes after it. */
    <R> SubscriptionQueryResult<Optional<R>, R> follow(Object query, Class<R> answer) {
        return gateway.subscriptionQuery(
                query, ResponseTypes.optionalInstanceOf(answer), ResponseTypes.instanceOf(answer));
    }

    void answeredBy(Object bean) {
        new AnnotationQueryHandlerAdapter<>(bean).subscribe(bus);
    }

    <R> R ask(Object query, Class<R> answer) {
        return gateway.query(query, ResponseTypes.instanceOf(answer)).join();
    }

    <R> Optional<R> find(Object query, Class<R> answer) {
        return gateway.query(query, ResponseTypes.optionalInstanceOf(answer)).join();
    }
}
