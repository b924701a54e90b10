package casebook.query.worklist;

import casebook.query.store.Cursor;
import casebook.query.store.Cursor.Shape;
import casebook.query.store.Documents;
import casebook.query.store.Ordering;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.FindWorklist.Order;
import casebook.shared.query.Worklist.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;

/** The orders in which what waits is listed. */
final class WorklistOrder {

    private static final Ordering LONGEST_FIRST = Ordering.by("waits.since", "_id", "waits.kind", "waits.number");
    private static final Ordering BY_CASE = Ordering.by("reference", "_id", "waits.kind", "waits.number");

    private WorklistOrder() {}

    static Bson sort(Order order) {
        return ordering(order).sort();
    }

    static Bson beyond(FindWorklist query) {
        Shape first = isByCase(query.order()) ? reference -> reference : Instant::parse;
        List<Object> key = new ArrayList<>(
                Cursor.read(query.order(), query.after(), first, UUID::fromString, Kind::valueOf, Integer::valueOf));
        if (!key.isEmpty()) {
            key.add(Integer.valueOf((String) key.removeLast()));
        }
        return ordering(query.order()).beyond(key);
    }

    static String cursor(Order order, WaitingDocument last) {
        String first = isByCase(order)
                ? last.reference()
                : Documents.sortable(last.waits().since());
        return Cursor.in(
                order,
                List.of(first, last.id(), last.waits().kind(), last.waits().number()));
    }

    private static boolean isByCase(Order order) {
        return order == Order.BY_CASE || order == Order.BY_CASE_BACKWARDS;
    }

    private static Ordering ordering(Order order) {
        return (isByCase(order) ? BY_CASE : LONGEST_FIRST).turned(order.backwards());
    }
}
