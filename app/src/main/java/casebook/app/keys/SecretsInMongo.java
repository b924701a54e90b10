package casebook.app.keys;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import casebook.app.kept.KeptDatabase;
import casebook.shared.seal.AesBox;
import casebook.web.account.Secrets;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.bson.Document;
import org.bson.types.Binary;

/** The passwords' hashes and second factors of several nodes. Each change is one write to one document, so a code counts once on all of them. */
final class SecretsInMongo implements Secrets {

    static final String SECRETS = "secrets";
    static final String PASSWORD = "password/";
    static final String FACTOR = "factor/";
    static final String RECOVERY = "recovery/";

    private final MongoCollection<Document> secrets;
    private final SecretKey lock;
    private final SecureRandom random;

    SecretsInMongo(KeptDatabase kept, MasterKey master, SecureRandom random) {
        this.secrets = kept.collection(SECRETS);
        this.lock = master.keyFor("second factor", "AES");
        this.random = random;
    }

    @Override
    public void keepPassword(UUID password, String hash) {
        secrets.insertOne(new Document("_id", PASSWORD + password).append("hash", hash));
    }

    @Override
    public Optional<String> passwordHash(UUID password) {
        return find(PASSWORD + password).map(found -> found.getString("hash"));
    }

    @Override
    public void keepFactor(UUID factor, byte[] secret) {
        byte[] box = AesBox.lock(lock, random, factor.toString(), secret);
        secrets.insertOne(new Document("_id", FACTOR + factor)
                .append("box", new Binary(box))
                .append("spent", -1L));
    }

    @Override
    public Optional<byte[]> factor(UUID factor) {
        return find(FACTOR + factor)
                .map(found -> unlocked(factor, found.get("box", Binary.class).getData()));
    }

    @Override
    public void keepRecovery(UUID factor, List<String> digests) {
        secrets.replaceOne(
                eq("_id", RECOVERY + factor), new Document("digests", digests), new ReplaceOptions().upsert(true));
    }

    @Override
    public int recoveryLeft(UUID factor) {
        return find(RECOVERY + factor)
                .map(found -> found.getList("digests", String.class).size())
                .orElse(0);
    }

    @Override
    public boolean spendRecovery(UUID factor, String digest) {
        return secrets.updateOne(and(eq("_id", RECOVERY + factor), eq("digests", digest)), pull("digests", digest))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public boolean spendStep(UUID factor, long step) {
        return secrets.updateOne(and(eq("_id", FACTOR + factor), lt("spent", step)), set("spent", step))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void forget(List<UUID> ids) {
        secrets.deleteMany(in(
                "_id",
                ids.stream()
                        .flatMap(id -> Stream.of(PASSWORD + id, FACTOR + id, RECOVERY + id))
                        .toList()));
    }

    private Optional<Document> find(String id) {
        return Optional.ofNullable(secrets.find(eq("_id", id)).first());
    }

    private byte[] unlocked(UUID factor, byte[] box) {
        try {
            return AesBox.unlock(lock, factor.toString(), box);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("The second factor " + factor + " was altered", e);
        }
    }
}
