package casebook.query.store;

import static com.mongodb.client.model.Filters.eq;

import casebook.shared.calendar.CalendarEvent;
import casebook.shared.calendar.SchoolCalendar;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/**
 * The school's calendar as one view has read it in the log, beginning with the school's settings. Every view that counts school days
 * keeps its own, so that what it counts is the same in every replay.
 */
public final class KeptCalendar {

    private static final String ONLY_ONE = "calendar";

    private record CalendarDocument(@JsonProperty("_id") String id, SchoolCalendar calendar) {}

    private final MongoCollection<Document> collection;
    private final Documents documents;
    private final SchoolCalendar settings;

    public KeptCalendar(MongoDatabase database, String collection, Documents documents, SchoolCalendar settings) {
        this.collection = database.getCollection(collection);
        this.documents = documents;
        this.settings = settings;
    }

    /** As the view knows it. */
    public SchoolCalendar calendar() {
        Document found = collection.find(eq(ONLY_ONE)).first();
        return found == null
                ? settings
                : documents.read(found, CalendarDocument.class).calendar();
    }

    /** Takes a change; the same again changes nothing. */
    public void take(CalendarEvent change) {
        Document after =
                documents.write(new CalendarDocument(ONLY_ONE, calendar().after(change)));
        collection.replaceOne(eq(ONLY_ONE), after, new ReplaceOptions().upsert(true));
    }
}
