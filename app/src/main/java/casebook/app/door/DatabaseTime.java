package casebook.app.door;

import static com.mongodb.client.model.Filters.expr;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How long something lasts for all nodes, by the database's own clock: theirs may differ. */
final class DatabaseTime {

    static final String NOW = "$$NOW";

    private DatabaseTime() {}

    static Document after(Duration time) {
        return new Document("$add", List.of(NOW, time.toMillis()));
    }

    /** Whether it lasts until later than now. */
    static Bson lasts() {
        return expr(new Document("$gt", List.of("$until", NOW)));
    }

    /** What is written as it stands, whatever signs are in it. */
    static Document literally(String text) {
        return new Document("$literal", text);
    }
}
