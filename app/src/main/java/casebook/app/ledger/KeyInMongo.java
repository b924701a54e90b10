package casebook.app.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.setOnInsert;

import casebook.app.kept.KeptDatabase;
import casebook.app.keys.Strongbox;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** A signing key of several nodes, locked under the master key: so the data alone do not suffice to sign. */
record KeyInMongo(KeptDatabase kept, Strongbox strongbox, String name) implements SigningKeyPlace {

    static final String NAME = "log key";
    static final String NEXT = "next log key";

    @Override
    public Optional<SigningKey> read() {
        return Optional.ofNullable(keys().find(eq("_id", name)).first()).map(this::opened);
    }

    @Override
    public SigningKey write(SigningKey key) {
        FindOneAndUpdateOptions first =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        return opened(Objects.requireNonNull(
                keys().findOneAndUpdate(eq("_id", name), setOnInsert("box", locked(key)), first)));
    }

    // done twice, by two nodes at once, it is done
    @Override
    public void become(SigningKeyPlace other) {
        KeyInMongo there = (KeyInMongo) other;
        read().ifPresent(key -> {
            keys().replaceOne(
                            eq("_id", there.name),
                            new Document("box", there.locked(key)),
                            new ReplaceOptions().upsert(true));
            keys().deleteOne(eq("_id", name));
        });
    }

    private MongoCollection<Document> keys() {
        return kept.collection("log-keys");
    }

    private Binary locked(SigningKey key) {
        return new Binary(strongbox.lock(name, key.written()));
    }

    private SigningKey opened(Document row) {
        byte[] written = strongbox.unlock(name, row.get("box", Binary.class).getData());
        return SigningKey.read(new String(written, StandardCharsets.US_ASCII));
    }
}
