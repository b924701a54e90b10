package casebook.query.incidents;

import com.mongodb.MongoClientSettings;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A page in memory, changed as the store would change it: a case as it was known is shown by the projector's own changes. */
final class PageUnderEdit {

    private final Document page;

    PageUnderEdit(Document first) {
        page = asStored(first);
    }

    Document page() {
        return page;
    }

    void change(Bson update) {
        asStored(update)
                .forEach((operator, fields) -> ((Document) fields)
                        .forEach((path, value) -> change(operator, List.of(path.split("\\.")), value)));
    }

    private void change(String operator, List<String> path, Object value) {
        Object holder = page;
        for (String step : path.subList(0, path.size() - 1)) {
            holder = below(holder, step);
        }
        Map<String, Object> fields = document(holder);
        String field = path.getLast();
        switch (operator) {
            case "$set" -> fields.put(field, value);
            case "$unset" -> fields.remove(field);
            case "$push" -> list(fields.get(field)).add(value);
            case "$pullAll" -> list(fields.get(field)).removeAll(list(value));
            case "$addToSet" -> addEach(list(fields.get(field)), added(value));
            default -> throw new IllegalArgumentException("No page is changed by " + operator);
        }
    }

    private static Object below(Object holder, String step) {
        return holder instanceof List<?> items
                ? items.get(Integer.parseInt(step))
                : document(holder).computeIfAbsent(step, absent -> new Document());
    }

    private static List<Object> added(Object value) {
        return value instanceof Document several ? list(several.get("$each")) : List.of(value);
    }

    private static void addEach(List<Object> set, List<Object> values) {
        Iterator<Object> absent =
                values.stream().filter(value -> !set.contains(value)).distinct().iterator();
        absent.forEachRemaining(set::add);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> document(Object holder) {
        return (Map<String, Object>) holder;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value);
    }

    /** In the types that come back from the store. */
    private static Document asStored(Bson written) {
        BsonDocument bson = written.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
        return new DocumentCodec()
                .decode(new BsonDocumentReader(bson), DecoderContext.builder().build());
    }
}
