package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.incident.Status;
import casebook.shared.query.BadCursor;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class IncidentListTest {

    private final Views views;

    IncidentListTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void cases_are_listed_newest_first() {
        views.recorded(Cases.reported(1), Cases.reported(2), Cases.reported(3));
        assertThat(references(all())).containsExactly("2026-0003", "2026-0002", "2026-0001");
    }

    @Test
    void a_time_with_a_fraction_is_later_than_the_same_second_without() {
        views.recordedAt(Log.friday(), Cases.reported(1));
        views.recordedAt(Log.friday().plusMillis(5), Cases.reported(2));
        assertThat(references(all())).containsExactly("2026-0002", "2026-0001");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat_even_within_one_instant() {
        IntStream.rangeClosed(1, 5).forEach(number -> views.recordedAt(Log.friday(), Cases.reported(number)));
        IncidentList first = list(null, null, null, 2, null);
        IncidentList second = list(null, null, null, 2, first.next());
        IncidentList third = list(null, null, null, 2, second.next());
        assertThat(references(first)).containsExactly("2026-0005", "2026-0004");
        assertThat(references(second)).containsExactly("2026-0003", "2026-0002");
        assertThat(references(third)).containsExactly("2026-0001");
        assertThat(third.next()).isNull();
    }

    @Test
    void the_list_is_narrowed_by_status_clause_and_group() {
        views.recorded(
                Cases.reported(1, "Year 4", "One", "Parent A", List.of("G1")),
                Cases.reported(2, "Reception", "Two", "Parent A", List.of("N3")),
                EnquiryEvents.concernReported(),
                EnquiryEvents.concernAccepted());
        assertThat(references(list(Status.UNDER_ENQUIRY, null, null, 50, null))).containsExactly("2026-0001");
        assertThat(references(list(null, "N3", null, 50, null))).containsExactly("2026-0002");
        assertThat(references(list(null, null, "reception", 50, null))).containsExactly("2026-0002");
    }

    @Test
    void the_list_is_narrowed_by_the_time_of_reporting_the_end_excluded() {
        views.recordedAt(Log.friday(), Cases.reported(1));
        views.recordedAt(Log.friday().plus(Duration.ofDays(1)), Cases.reported(2));
        assertThat(references(between(Log.friday(), Log.friday().plus(Duration.ofDays(1)))))
                .containsExactly("2026-0001");
    }

    @Test
    void a_cursor_that_no_list_gave_out_is_refused() {
        for (String cursor : List.of("nonsense", "%%%", "", "MjAyNg")) {
            assertThatThrownBy(() -> list(null, null, null, 50, cursor))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            QueryExecutionException.class,
                            refused -> assertThat(refused.getDetails()).contains(BadCursor.DETAILS));
        }
    }

    private IncidentList all() {
        return list(null, null, null, 50, null);
    }

    private IncidentList between(Instant from, Instant to) {
        return views.ask(new FindIncidents(null, null, null, from, to, null, 50, null), IncidentList.class);
    }

    private IncidentList list(
            @Nullable Status status,
            @Nullable String clause,
            @Nullable String group,
            int limit,
            @Nullable String after) {
        return views.ask(new FindIncidents(status, clause, group, null, null, null, limit, after), IncidentList.class);
    }

    private static List<String> references(IncidentList list) {
        return list.items().stream().map(IncidentList.Item::reference).toList();
    }
}
