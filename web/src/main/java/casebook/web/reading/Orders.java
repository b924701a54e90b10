package casebook.web.reading;

import casebook.shared.query.ListOrder;
import casebook.web.problem.Invalid;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads in which order a list is asked for. */
final class Orders {
    private Orders() {}

    /** The order that is asked for; the first of them, where none is. */
    static <O extends Enum<O> & ListOrder> O asked(@Nullable String sort, Class<O> orders) {
        List<O> all = List.of(orders.getEnumConstants());
        return sort == null || sort.isEmpty()
                ? all.getFirst()
                : all.stream()
                        .filter(order -> order.asked().equals(sort))
                        .findFirst()
                        .orElseThrow(() -> new Invalid("sort", "is one of " + written(all.stream())));
    }

    private static String written(Stream<? extends ListOrder> orders) {
        return orders.map(ListOrder::asked).collect(Collectors.joining(", "));
    }
}
