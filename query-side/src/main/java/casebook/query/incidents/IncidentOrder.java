package casebook.query.incidents;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.query.store.Ordering;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindIncidents.Order;
import casebook.shared.query.IncidentPage;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;

/** The orders in which cases are listed, each along an index. */
final class IncidentOrder {

    private static final Ordering NEWEST_FIRST = Ordering.by("-reportedAt", "-_id");
    private static final Ordering BY_CASE = Ordering.by("reference", "_id");
    private static final Ordering BY_GROUP = Ordering.by(IncidentDocument.GROUP_NAME, "-reportedAt", "-_id");

    private IncidentOrder() {}

    static Bson sort(Order order) {
        return ordering(order).sort();
    }

    static Bson beyond(FindIncidents query) {
        List<String> key = switch (query.order()) {
            case NEWEST_FIRST, OLDEST_FIRST ->
                Cursor.read(query.order(), query.after(), Instant::parse, IncidentId::of);
            case BY_CASE, BY_CASE_BACKWARDS ->
                Cursor.read(query.order(), query.after(), reference -> reference, IncidentId::of);
            case BY_GROUP, BY_GROUP_BACKWARDS ->
                Cursor.read(query.order(), query.after(), group -> group, Instant::parse, IncidentId::of);
        };
        return ordering(query.order()).beyond(key);
    }

    static String cursor(Order order, IncidentPage last) {
        String reportedAt = Documents.sortable(last.reportedAt());
        String id = last.incidentId().toString();
        return Cursor.in(
                order,
                switch (order) {
                    case NEWEST_FIRST, OLDEST_FIRST -> List.of(reportedAt, id);
                    case BY_CASE, BY_CASE_BACKWARDS -> List.of(last.reference(), id);
                    case BY_GROUP, BY_GROUP_BACKWARDS ->
                        List.of(IncidentDocument.groupName(last.group().name()), reportedAt, id);
                });
    }

    private static Ordering ordering(Order order) {
        return switch (order) {
            case NEWEST_FIRST -> NEWEST_FIRST;
            case OLDEST_FIRST -> NEWEST_FIRST.turned(true);
            case BY_CASE, BY_CASE_BACKWARDS -> BY_CASE.turned(order.backwards());
            case BY_GROUP, BY_GROUP_BACKWARDS -> BY_GROUP.turned(order.backwards());
        };
    }
}
