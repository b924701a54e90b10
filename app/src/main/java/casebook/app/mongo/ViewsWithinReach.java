package casebook.app.mongo;

import casebook.shared.query.ViewsAway;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
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
            throw isAway(e) ? new ViewsAway(e) : e;
        }
    }

    private static boolean isAway(MongoException e) {
        return e instanceof MongoTimeoutException
                || e instanceof MongoSocketException
                || e instanceof MongoConnectionPoolClearedException
                || e instanceof MongoNotPrimaryException
                || e instanceof MongoNodeIsRecoveringException;
    }
}
