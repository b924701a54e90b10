package casebook.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** The fields by which a list is sorted, of which the last tells any two items apart, and how to go on where a page ended. */
public record Ordering(List<Field> fields) {

    /** A field, and whether the greatest comes first. */
    public record Field(String name, boolean greatestFirst) {}

    /** From least to greatest by these fields; a hyphen before a field's name means from greatest to least. */
    public static Ordering by(String... fields) {
        return new Ordering(List.of(fields).stream()
                .map(field -> field.startsWith("-") ? new Field(field.substring(1), true) : new Field(field, false))
                .toList());
    }

    /** The same, or the very opposite: the same index serves both. */
    public Ordering turned(boolean backwards) {
        return new Ordering(fields.stream()
                .map(field -> new Field(field.name(), field.greatestFirst() != backwards))
                .toList());
    }

    /** How the list is sorted. */
    public Bson sort() {
        return orderBy(fields.stream()
                .map(field -> field.greatestFirst() ? descending(field.name()) : ascending(field.name()))
                .toList());
    }

    /** What comes after an item with these values in the fields; everything, where there are none. */
    public Bson beyond(List<?> key) {
        List<Bson> ways = new ArrayList<>();
        List<Bson> same = new ArrayList<>();
        for (int place = 0; place < key.size(); place++) {
            Field field = fields.get(place);
            Object value = key.get(place);
            List<Bson> way = new ArrayList<>(same);
            way.add(field.greatestFirst() ? lt(field.name(), value) : gt(field.name(), value));
            ways.add(and(way));
            same.add(eq(field.name(), value));
        }
        return ways.isEmpty() ? empty() : and(bound(key.getFirst()), or(ways));
    }

    /** Follows from any of the ways: said by itself, it lets an index be entered where the page ended. */
    private Bson bound(Object value) {
        Field first = fields.getFirst();
        return first.greatestFirst() ? lte(first.name(), value) : gte(first.name(), value);
    }
}
