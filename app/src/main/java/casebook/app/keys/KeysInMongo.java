package casebook.app.keys;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import casebook.app.kept.KeptDatabase;
import casebook.shared.seal.AesBox;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The ring of several nodes, each key locked under the master key and bound to its name. Nothing is remembered here: what one node
 * destroys opens nothing on another from then on.
 */
final class KeysInMongo implements Keyring {

    static final String RING = "keys";
    static final String CHECK = "check";
    private static final FindOneAndUpdateOptions MADE_IF_MISSING =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> ring;
    private final SecretKey lock;
    private final SecureRandom random;

    private KeysInMongo(MongoCollection<Document> ring, SecretKey lock, SecureRandom random) {
        this.ring = ring;
        this.lock = lock;
        this.random = random;
    }

    static KeysInMongo open(KeptDatabase kept, MasterKey master, SecureRandom random) {
        SecretKey lock = master.keyFor("keyring", "AES");
        KeysInMongo keys = new KeysInMongo(kept.collection(RING), lock, random);
        MasterCheck.refuseUnlessOpened(box(keys.first(CHECK, MasterCheck.locked(lock, random))), lock);
        return keys;
    }

    @Override
    public SecretKey keyToSeal(KeyId id) {
        Document row = find(id);
        return switch (read(id, row == null ? make(id) : row)) {
            case Present present -> present.key();
            case Destroyed destroyed ->
                throw new IllegalStateException(
                        "The key was destroyed on " + destroyed.on() + ": nothing more is sealed under it");
        };
    }

    @Override
    public Found keyToOpen(KeyId id) {
        Document row = find(id);
        if (row == null) {
            throw new IllegalStateException("There is no key " + id);
        }
        return read(id, row);
    }

    @Override
    public void destroy(KeyId id, Instant on, String under) {
        try {
            ring.updateOne(
                    and(eq("_id", id.toString()), exists("destroyedOn", false)),
                    combine(unset("box"), set("destroyedOn", on.toString()), set("destroyedUnder", under)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // it was destroyed before
        }
    }

    private @Nullable Document find(KeyId id) {
        return ring.find(eq("_id", id.toString())).first();
    }

    private Document make(KeyId id) {
        byte[] key = new byte[MasterKey.BYTES];
        random.nextBytes(key);
        return first(id.toString(), AesBox.lock(lock, random, id.toString(), key));
    }

    // two nodes may make it at once: both get what the first one made, and not before it is on disk
    private Document first(String id, byte[] box) {
        return Objects.requireNonNull(
                ring.findOneAndUpdate(eq("_id", id), setOnInsert("box", new Binary(box)), MADE_IF_MISSING));
    }

    private Found read(KeyId id, Document row) {
        if (row.containsKey("destroyedOn")) {
            return new Destroyed(Instant.parse(row.getString("destroyedOn")), row.getString("destroyedUnder"));
        }
        try {
            return new Present(new SecretKeySpec(AesBox.unlock(lock, id.toString(), box(row)), "AES"));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("The key " + id + " was altered in the ring", e);
        }
    }

    private static byte[] box(Document row) {
        return row.get("box", Binary.class).getData();
    }
}
