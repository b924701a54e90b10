package casebook.query.incidents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import casebook.query.store.Documents;
import casebook.query.store.KnownPeople;
import casebook.query.store.Narrowing;
import casebook.shared.query.FindIncidents;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Narrows the cases to those that were asked for. */
@Component
class IncidentFilter {

    private static final String REPORTED_AT = "reportedAt";

    private static final String SUBJECT = "subject.personId";

    private final SearchWords words;
    private final KnownPeople people;

    IncidentFilter(SearchWords words, KnownPeople people) {
        this.words = words;
        this.people = people;
    }

    Bson of(FindIncidents query) {
        return new Narrowing()
                .by(query.status(), status -> eq("status", status.name()))
                .by(query.clause(), clause -> eq("clauses", clause))
                .by(query.group(), name -> eq(IncidentDocument.GROUP_NAME, IncidentDocument.groupName(name)))
                .by(query.from(), from -> gte(REPORTED_AT, Documents.sortable(from)))
                .by(query.to(), to -> lt(REPORTED_AT, Documents.sortable(to)))
                .by(query.words(), this::holding)
                .by(query, IncidentOrder::beyond)
                .filter();
    }

    /** Each word on the case itself or in the name of whom it is about, as the register has it today. */
    private Bson holding(String asked) {
        if (asked.isBlank()) {
            return empty();
        }
        List<Bson> each = words.in(asked).stream()
                .map(word -> or(eq(IncidentDocument.WORDS, word), in(SUBJECT, people.withWord(word))))
                .toList();
        return each.isEmpty() ? in("_id", List.of()) : and(each);
    }
}
