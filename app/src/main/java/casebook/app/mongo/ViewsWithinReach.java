package casebook.app.mongo;

import casebook.query.store.Outage;
import casebook.shared.query.ViewsAway;
import com.mongodb.MongoException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Says of a query that is not answered because MongoDB is away that it is this. */
final class ViewsWithinReach implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> query, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (MongoException e) {
            throw Outage.isBehind(e) ? new ViewsAway(e) : e;
        }
    }
}
