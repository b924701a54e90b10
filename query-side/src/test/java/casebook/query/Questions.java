package casebook.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
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

    private final Set<Class<?>> answerable = new LinkedHashSet<>();
    private final Set<Class<?>> asked = new LinkedHashSet<>();

    /** The queries that a view answers and that nobody has asked here. */
    Set<Class<?>> neverAsked() {
        Set<Class<?>> never = new LinkedHashSet<>(answerable);
        never.removeAll(asked);
        return never;
    }

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
        Stream.of(bean.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(QueryHandler.class))
                .forEach(method -> answerable.add(method.getParameterTypes()[0]));
    }

    <R> R ask(Object query, Class<R> answer) {
        asked.add(query.getClass());
        return gateway.query(query, ResponseTypes.instanceOf(answer)).join();
    }

    <R> Optional<R> find(Object query, Class<R> answer) {
        asked.add(query.getClass());
        return gateway.query(query, ResponseTypes.optionalInstanceOf(answer)).join();
    }
}
