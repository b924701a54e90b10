package casebook.app.turns;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
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
    private static final int DUPLICATE = 11_000;
    private static final FindOneAndUpdateOptions AFTERWARDS =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

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
            Document turn = turns.findOneAndUpdate(new Document("_id", work), List.of(takenIfFree()), AFTERWARDS);
            return turn != null && me.equals(turn.getString("holder"));
        } catch (MongoCommandException e) {
            if (e.getCode() == DUPLICATE) {
                return false; // two asked for what nobody had had yet
            }
            throw e;
        }
    }

    // one write, decided where the document is
    private Document takenIfFree() {
        Document mine = new Document("$eq", List.of("$holder", me));
        Document until = new Document("$ifNull", List.of("$until", Date.from(Instant.EPOCH)));
        Document free = new Document("$or", List.of(mine, new Document("$lte", List.of(until, "$$NOW"))));
        Document term = new Document("$ifNull", List.of("$term", 0));
        Document next = new Document("$add", List.of(term, new Document("$cond", List.of(mine, 0, 1))));
        Document later = new Document("$add", List.of("$$NOW", last.toMillis()));
        return new Document(
                "$set",
                new Document("holder", either(free, me, "$holder"))
                        .append("until", either(free, later, "$until"))
                        .append("term", either(free, next, "$term")));
    }

    private static Document either(Document free, Object taken, Object left) {
        return new Document("$cond", List.of(free, taken, left));
    }

    private static String name(SecureRandom random) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }
}
