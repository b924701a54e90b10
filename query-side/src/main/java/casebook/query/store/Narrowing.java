package casebook.query.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Narrows what is found by each thing that was asked for; what was left out narrows nothing. */
public final class Narrowing {

    private final List<Bson> filters = new ArrayList<>();

    /** Narrows by this, if it was asked for. */
    public <T> Narrowing by(@Nullable T asked, Function<T, Bson> filter) {
        if (asked != null) {
            filters.add(filter.apply(asked));
        }
        return this;
    }

    /** All of it together. */
    public Bson filter() {
        return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
    }
}
