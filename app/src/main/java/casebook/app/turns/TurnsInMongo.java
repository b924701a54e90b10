package casebook.app.turns;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A document for each kind of work says whose turn it is and until when, by the database's own clock; it lasts {@code
 * casebook.turns.last} from when it was last asked for. When a node dies, the next that asks has it once that is over, and the number of its term is one higher.
 */
@Component
@KeptInMongo
final class TurnsInMongo implements Turns {

    private static final int NAME_BYTES = 8;

    private final MongoCollection<Document> turns;
    private final String me;
    private final Duration last;

    @Autowired
    TurnsInMongo(KeptDatabase kept, SecureRandom random, @Value("${casebook.turns.last:PT3M}") Duration last) {
        this(kept, name(random), last);
    }

    TurnsInMongo(KeptDatabase kept, String me, Duration last) {
        this.turns = kept.collection("turns");
        this.me = me;
        this.last = last;
    }

    @Override
    public boolean isMine(String work) {
        try {
            UpdateResult result = turns.updateOne(mineOrOver(work), List.of(taken()), new UpdateOptions().upsert(true));
            return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false; // it is another's
            }
            throw e;
        }
    }

    private Bson mineOrOver(String work) {
        Document over = new Document("$expr", new Document("$lte", List.of("$until", "$$NOW")));
        return new Document("_id", work).append("$or", List.of(new Document("holder", me), over));
    }

    private Document taken() {
        Document mine = new Document("$eq", List.of("$holder", me));
        Document before = new Document("$ifNull", List.of("$term", 0));
        Document next = new Document("$add", List.of(before, 1));
        return new Document(
                "$set",
                new Document("holder", me)
                        .append("until", new Document("$add", List.of("$$NOW", last.toMillis())))
                        .append("term", new Document("$cond", List.of(mine, before, next))));
    }

    private static String name(SecureRandom random) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }
}
