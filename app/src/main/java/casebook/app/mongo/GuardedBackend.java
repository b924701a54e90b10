package casebook.app.mongo;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers only those connections whose first greeting carried this start's secret. The port is open to every user of the
 * machine, and the server itself knows no passwords.
 */
final class GuardedBackend extends MemoryBackend {

    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf(GuardedBackend.class, "known");
    private static final Set<String> GREETINGS = Set.of("ismaster", "hello");

    private final StartSecret secret;

    GuardedBackend(StartSecret secret) {
        this.secret = secret;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (GREETINGS.contains(command.toLowerCase(Locale.ROOT))) {
            greet(channel, query);
        } else {
            refuseStranger(channel);
        }
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        refuseStranger(query.getChannel());
        return super.handleQuery(query);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        refuseStranger(query.getChannel());
        return super.getCurrentOperations(query);
    }

    /** Also asked for without a channel, so nobody gets it. */
    @Override
    public Document getServerStatus() {
        throw refused();
    }

    /** Also asked for without a channel: cursors of one connection could be closed by another. */
    @Override
    public void closeCursors(List<Long> cursorIds) {
        throw refused();
    }

    private void greet(Channel channel, Document greeting) {
        if (secret.is(said(greeting))) {
            channel.attr(KNOWN).set(true);
        }
    }

    private static @Nullable String said(Document greeting) {
        return greeting.get("client") instanceof Document client
                        && client.get("application") instanceof Document application
                        && application.get("name") instanceof String name
                ? name
                : null;
    }

    private static void refuseStranger(Channel channel) {
        if (!Boolean.TRUE.equals(channel.attr(KNOWN).get())) {
            throw refused();
        }
    }

    private static MongoServerError refused() {
        return new MongoServerError(18, "AuthenticationFailed", "This database belongs to one running Casebook.");
    }
}
