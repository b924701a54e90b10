package casebook.query.sitebans;

import static java.util.Objects.requireNonNull;

import casebook.query.store.Cursor;
import casebook.query.store.Ordering;
import casebook.shared.query.FindSiteBans;
import casebook.shared.query.FindSiteBans.Order;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;

/** The orders in which the register is listed, each along an index. */
final class SiteBanOrder {

    private static final Ordering BY_CASE = Ordering.by("reference");
    private static final Ordering BY_FIRST_DAY = Ordering.by("ban.from", "reference");

    private SiteBanOrder() {}

    static Bson sort(Order order) {
        return ordering(order).sort();
    }

    static Bson beyond(FindSiteBans query) {
        List<String> key = isByCase(query.order())
                ? Cursor.read(query.order(), query.after(), reference -> reference)
                : Cursor.read(query.order(), query.after(), LocalDate::parse, reference -> reference);
        return ordering(query.order()).beyond(key);
    }

    static String cursor(Order order, SiteBanDocument last) {
        return Cursor.in(
                order,
                isByCase(order)
                        ? List.of(last.reference())
                        : List.of(requireNonNull(requireNonNull(last.ban()).from()), last.reference()));
    }

    private static boolean isByCase(Order order) {
        return order == Order.BY_CASE || order == Order.BY_CASE_BACKWARDS;
    }

    private static Ordering ordering(Order order) {
        return (isByCase(order) ? BY_CASE : BY_FIRST_DAY).turned(order.backwards());
    }
}
