package casebook.query.incidents;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import casebook.query.store.Cursor;
import casebook.query.store.Documents;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.FindIncidents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Narrows the cases to those that were asked for. */
@Component
class IncidentFilter {

    private static final String REPORTED_AT = "reportedAt";

    private final SearchWords words;

    IncidentFilter(SearchWords words) {
        this.words = words;
    }

    Bson of(FindIncidents query) {
        List<Bson> filters = new ArrayList<>();
        narrow(filters, query.status(), status -> eq("status", status.name()));
        narrow(filters, query.clause(), clause -> eq("clauses", clause));
        narrow(filters, query.group(), name -> eq(IncidentDocument.GROUP_NAME, IncidentDocument.groupName(name)));
        narrow(filters, query.from(), from -> gte(REPORTED_AT, Documents.sortable(from)));
        narrow(filters, query.to(), to -> lt(REPORTED_AT, Documents.sortable(to)));
        narrow(filters, query.words(), this::holding);
        narrow(filters, query.after(), IncidentFilter::after);
        return filters.isEmpty() ? empty() : and(filters);
    }

    private static <T> void narrow(List<Bson> filters, @Nullable T asked, Function<T, Bson> filter) {
        if (asked != null) {
            filters.add(filter.apply(asked));
        }
    }

    private Bson holding(String asked) {
        return asked.isBlank() ? empty() : all(IncidentDocument.WORDS, words.in(asked));
    }

    private static Bson after(String cursor) {
        List<String> key = Cursor.read(cursor, Instant::parse, IncidentId::of);
        String reportedAt = key.getFirst();
        return or(lt(REPORTED_AT, reportedAt), and(eq(REPORTED_AT, reportedAt), lt("_id", key.getLast())));
    }
}
