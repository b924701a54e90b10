package casebook.query.acknowledgements;

import static casebook.query.acknowledgements.AcknowledgementDocument.CLASS;
import static casebook.query.acknowledgements.AcknowledgementDocument.EDITION;
import static casebook.query.acknowledgements.AcknowledgementDocument.KNOWN;
import static casebook.query.acknowledgements.AcknowledgementDocument.ON;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.KnownNames;
import casebook.query.store.Ordering;
import casebook.query.store.Page;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.AcknowledgementsByName;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindAcknowledgementsOf;
import casebook.shared.query.FindCoverage;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AcknowledgementQueries {

    private static final int MOST_OF_ONE_NAME = 50;
    private static final Ordering BY_CLASS = Ordering.by(CLASS, "_id");

    private final MongoCollection<Document> collection;
    private final MongoCollection<Document> asked;
    private final Documents documents;
    private final KnownNames names;

    AcknowledgementQueries(MongoDatabase database, Documents documents, KnownNames names) {
        this.collection = database.getCollection(AcknowledgementDocument.COLLECTION);
        this.asked = database.getCollection(AskedDocument.COLLECTION);
        this.documents = documents;
        this.names = names;
    }

    @QueryHandler
    AcknowledgementList answer(FindAcknowledgements query) {
        var found = collection
                .find(and(eq(EDITION, query.editionId()), after(query.after())))
                .sort(BY_CLASS.sort())
                .limit(Page.enough(query.limit()))
                .map(document -> read(document).item())
                .into(new ArrayList<>());
        var page = Page.of(found, query.limit(), last -> Cursor.of(last.pupilClass(), last.personId()));
        return new AcknowledgementList(page.items(), page.next());
    }

    @QueryHandler
    Coverage answer(FindCoverage query) {
        SortedMap<String, Integer> acknowledged = acknowledged(query.editionId());
        Map<String, Integer> ofHowMany = asked(query.editionId());
        ofHowMany.keySet().forEach(pupilClass -> acknowledged.putIfAbsent(pupilClass, 0));
        return new Coverage(acknowledged.entrySet().stream()
                .map(each -> new Coverage.InClass(each.getKey(), each.getValue(), ofHowMany.get(each.getKey())))
                .toList());
    }

    private SortedMap<String, Integer> acknowledged(String edition) {
        SortedMap<String, Integer> byClass = new TreeMap<>();
        collection
                .aggregate(List.of(match(eq(EDITION, edition)), group("$" + CLASS, sum("acknowledged", 1))))
                .forEach(found -> byClass.put(found.getString("_id"), found.getInteger("acknowledged")));
        return byClass;
    }

    private Map<String, Integer> asked(String edition) {
        Map<String, Integer> byClass = new HashMap<>();
        asked.find(eq(EDITION, edition))
                .map(document -> documents.read(document, AskedDocument.class))
                .forEach(each -> byClass.put(each.pupilClass(), each.asked()));
        return byClass;
    }

    @QueryHandler
    AcknowledgementsByName answer(FindAcknowledgementsOf query) {
        return new AcknowledgementsByName(
                names.of(query.name()).map(this::knownBy).orElse(List.of()));
    }

    private List<AcknowledgementsByName.Item> knownBy(String digest) {
        return collection
                .find(eq(KNOWN, digest))
                .sort(descending(ON, "_id"))
                .limit(MOST_OF_ONE_NAME)
                .map(document -> read(document).byName())
                .into(new ArrayList<>());
    }

    private static Bson after(@Nullable String cursor) {
        return BY_CLASS.beyond(
                cursor == null ? List.of() : Cursor.read(cursor, pupilClass -> pupilClass, UUID::fromString));
    }

    private AcknowledgementDocument read(Document document) {
        return documents.read(document, AcknowledgementDocument.class);
    }
}
