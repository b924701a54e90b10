package casebook.app.door;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.web.api.Sha256;
import casebook.web.door.SignIns;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Whoever signed in at one node is signed in at all; and whoever signed out, at none. */
@Component
@Primary
@KeptInMongo
final class SignInsInMongo implements SignIns {

    private static final int TOKEN_BYTES = 32;
    private static final Duration LASTS = Duration.ofHours(12);

    private final MongoCollection<Document> signIns;
    private final Clock clock;
    private final SecureRandom random;

    SignInsInMongo(KeptDatabase kept, Clock clock, SecureRandom random) {
        this.signIns = kept.collection("sign-ins");
        this.clock = clock;
        this.random = random;
        signIns.createIndex(Indexes.ascending("username"));
        signIns.createIndex(Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    @Override
    public Issued open(String username) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Document signIn =
                new Document("username", DatabaseTime.literally(username)).append("until", DatabaseTime.after(LASTS));
        signIns.updateOne(
                eq("_id", Sha256.hex(token)), List.of(new Document("$set", signIn)), new UpdateOptions().upsert(true));
        return new Issued(token, clock.instant().plus(LASTS));
    }

    @Override
    public Optional<String> whose(String token) {
        return Optional.ofNullable(signIns.find(and(eq("_id", Sha256.hex(token)), DatabaseTime.lasts()))
                        .first())
                .map(signIn -> signIn.getString("username"));
    }

    @Override
    public void close(String token) {
        signIns.deleteOne(eq("_id", Sha256.hex(token)));
    }

    @Override
    public void closeAllOf(String username) {
        signIns.deleteMany(eq("username", username));
    }
}
