package casebook.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import casebook.query.store.Documents;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.FollowCase;
import casebook.shared.query.LatestEntry;
import casebook.shared.query.Timeline;
import casebook.shared.school.Arrangements;
import casebook.shared.school.LateEntries;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class TimelineQueries {

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final Arrangements school;
    private final LateEntries lateEntries;

    TimelineQueries(MongoDatabase database, Documents documents, Arrangements school, LateEntries lateEntries) {
        this.collection = database.getCollection(TimelineDocument.COLLECTION);
        this.documents = documents;
        this.school = school;
        this.lateEntries = lateEntries;
    }

    @QueryHandler
    Timeline answer(FindTimeline query) {
        List<TimelineDocument> known = collection
                .find(known(query))
                .sort(ascending("version"))
                .map(found -> documents.read(found, TimelineDocument.class))
                .into(new ArrayList<>());
        return new Timeline(known.stream()
                .map(entry -> entry.entry(corrections(known, entry.version()), late(entry)))
                .toList());
    }

    @QueryHandler
    Optional<LatestEntry> answer(FollowCase query) {
        return Optional.ofNullable(collection
                        .find(eq("incidentId", query.incidentId().toString()))
                        .sort(descending("incidentId", "version"))
                        .first())
                .map(found -> documents.read(found, TimelineDocument.class))
                .map(entry -> new LatestEntry(entry.version(), entry.recordedAt()));
    }

    /** Worked out when it is asked for, by the school's calendar as it is then. */
    private Optional<Integer> late(TimelineDocument entry) {
        return lateEntries.late(
                entry.happenedAt(), entry.recordedAt(), school.now().calendar());
    }

    private static Bson known(FindTimeline query) {
        Bson ofCase = eq("incidentId", query.incidentId().toString());
        Instant asOf = query.asOf();
        return asOf == null ? ofCase : and(ofCase, lte("recordedAt", Documents.sortable(asOf)));
    }

    private static List<Long> corrections(List<TimelineDocument> known, long version) {
        return known.stream()
                .filter(entry -> Objects.equals(entry.corrects(), version))
                .map(TimelineDocument::version)
                .toList();
    }
}
