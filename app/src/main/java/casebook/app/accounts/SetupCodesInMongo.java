package casebook.app.accounts;

import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.shared.seal.KeyedDigest;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** As digests. Those of earlier starts open as well, until the first administrator is there. */
@Component
@KeptInMongo
final class SetupCodesInMongo implements SetupCodes {

    private final MongoCollection<Document> codes;
    private final KeyedDigest digest;

    SetupCodesInMongo(KeptDatabase kept, KeyedDigest digest) {
        this.codes = kept.collection("setup-codes");
        this.digest = digest;
    }

    @Override
    public void keep(String code) {
        codes.replaceOne(eq("_id", id(code)), new Document(), new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean hold(String code) {
        return codes.find(eq("_id", id(code))).first() != null;
    }

    @Override
    public void forget() {
        codes.deleteMany(new Document());
    }

    private String id(String code) {
        return digest.of("setup-code", code.getBytes(StandardCharsets.UTF_8));
    }
}
