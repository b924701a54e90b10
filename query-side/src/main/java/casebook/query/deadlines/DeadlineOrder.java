package casebook.query.deadlines;

import casebook.query.store.Cursor;
import casebook.query.store.Cursor.Shape;
import casebook.query.store.Ordering;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindDeadlines.Order;
import com.mongodb.client.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The orders in which the board is listed. */
final class DeadlineOrder {

    /** The case's reference; what concerns no case comes before every case. */
    static final Field<Document> CASE = new Field<>("case", new Document("$ifNull", List.of("$reference", "")));

    private static final Ordering BY_DAY = Ordering.by("due.on", "_id", "due.kind", "due.number");
    private static final Ordering BY_CASE = Ordering.by("case", "due.on", "_id", "due.kind", "due.number");

    private DeadlineOrder() {}

    static Bson sort(Order order) {
        return ordering(order).sort();
    }

    static Bson beyond(FindDeadlines query) {
        Shape[] byDay = {LocalDate::parse, UUID::fromString, Kind::valueOf, Integer::valueOf};
        Shape[] byCase = {reference -> reference, byDay[0], byDay[1], byDay[2], byDay[3]};
        List<Object> key =
                new ArrayList<>(Cursor.read(query.order(), query.after(), isByDay(query.order()) ? byDay : byCase));
        if (!key.isEmpty()) {
            key.add(Integer.valueOf((String) key.removeLast()));
        }
        return ordering(query.order()).beyond(key);
    }

    static String cursor(Order order, DueDocument last) {
        return Cursor.in(order, isByDay(order) ? last.place() : last.placeByCase());
    }

    private static boolean isByDay(Order order) {
        return order == Order.SOONEST_FIRST || order == Order.LATEST_FIRST;
    }

    private static Ordering ordering(Order order) {
        return (isByDay(order) ? BY_DAY : BY_CASE).turned(order.backwards());
    }
}
