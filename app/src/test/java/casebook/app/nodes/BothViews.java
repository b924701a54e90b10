package casebook.app.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.mongo.RealMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** The views that several processes kept in MongoDB while they died and took over, beside views made from the events in one go. */
record BothViews(RealMongo mongo, String rebuilt) {

    /** How far the views are, and, from the first start that finds a log, by which entry it begins. */
    private static final Set<String> NO_VIEWS = Set.of("places", "log");

    private static final int MANY = 10;

    static BothViews of(RealMongo mongo) {
        return new BothViews(mongo, mongo.views() + "_rebuilt");
    }

    /** The settings of whoever makes the views anew, from those of the others. */
    List<String> besides(List<String> settings) {
        return settings.stream()
                .map(setting -> setting.replace(mongo.views(), rebuilt))
                .toList();
    }

    /** Document by document; whoever looks on at the end is on record as well, so both are waited for. */
    void areTheSame() {
        try (MongoClient client = MongoClients.create(mongo.uri())) {
            MongoDatabase kept = client.getDatabase(mongo.views());
            MongoDatabase anew = client.getDatabase(rebuilt);
            // by Axon Server, whoever makes them anew may be told by others that views are ready
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(collections(anew))
                            .isEqualTo(collections(kept))
                            .hasSizeGreaterThan(MANY));
            Set<String> collections = collections(anew);
            for (String collection : collections) {
                await().atMost(Duration.ofMinutes(2))
                        .untilAsserted(() -> same(collection, of(kept, collection), of(anew, collection)));
            }
        }
    }

    private static void same(String collection, Map<Object, Document> kept, Map<Object, Document> anew) {
        assertThat(kept.keySet()).as(collection).isEqualTo(anew.keySet());
        anew.forEach((id, document) ->
                assertThat(kept.get(id)).as("%s %s", collection, id).isEqualTo(document));
    }

    private static Set<String> collections(MongoDatabase views) {
        Set<String> names = views.listCollectionNames().into(new TreeSet<>());
        names.removeAll(NO_VIEWS);
        return names;
    }

    private static Map<Object, Document> of(MongoDatabase views, String collection) {
        Map<Object, Document> documents = new HashMap<>();
        views.getCollection(collection).find().forEach(one -> documents.put(one.get("_id"), one));
        return documents;
    }
}
