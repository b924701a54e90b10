package casebook.query;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;

/** Every query as it went over the wire, without what belongs to the connection, so that it can be explained. */
final class QueriesSent implements CommandListener {

    private static final Set<String> QUERIES = Set.of("find", "aggregate");
    private static final Set<String> OF_THE_CONNECTION = Set.of("$db", "lsid", "$clusterTime", "$readPreference");

    private final List<BsonDocument> queries = new CopyOnWriteArrayList<>();

    List<BsonDocument> queries() {
        return queries;
    }

    /** The command is copied: the driver uses its buffers again. */
    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (QUERIES.contains(event.getCommandName())) {
            BsonDocument query = BsonDocument.parse(event.getCommand().toJson());
            OF_THE_CONNECTION.forEach(query::remove);
            queries.add(query);
        }
    }
}
