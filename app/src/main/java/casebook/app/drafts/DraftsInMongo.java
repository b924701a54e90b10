package casebook.app.drafts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.draft.Drafts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The half-written forms of several nodes: a document for each person and form. */
@Component
@KeptInMongo
final class DraftsInMongo implements Drafts {

    static final String DRAFTS = "drafts";

    private final MongoCollection<Document> drafts;

    DraftsInMongo(KeptDatabase kept) {
        drafts = kept.collection(DRAFTS);
        drafts.createIndex(Indexes.compoundIndex(Indexes.ascending("_id.who"), Indexes.descending("kept")));
        drafts.createIndex(Indexes.ascending("kept"));
    }

    @Override
    public void keep(Place place, Sealed.Closed words, Instant at) {
        drafts.replaceOne(
                at(place),
                new Document("key", words.key().toString())
                        .append("box", words.box())
                        .append("kept", Date.from(at)),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<Kept> find(Place place) {
        return Optional.ofNullable(drafts.find(at(place)).first()).map(DraftsInMongo::kept);
    }

    @Override
    public void forget(Place place) {
        drafts.deleteOne(at(place));
    }

    @Override
    public void forgetBefore(Instant then) {
        drafts.deleteMany(lt("kept", Date.from(then)));
    }

    @Override
    public void forgetAllBut(int latest, String who) {
        List<Object> stay = drafts.find(eq("_id.who", who))
                .sort(Indexes.descending("kept"))
                .limit(latest)
                .map(draft -> draft.get("_id"))
                .into(new ArrayList<>());
        drafts.deleteMany(and(eq("_id.who", who), nin("_id", stay)));
    }

    private static Bson at(Place place) {
        return eq("_id", new Document("who", place.who()).append("form", place.form()));
    }

    private static Kept kept(Document draft) {
        return new Kept(
                new Sealed.Closed(KeyId.of(draft.getString("key")), draft.getString("box")),
                draft.getDate("kept").toInstant());
    }
}
