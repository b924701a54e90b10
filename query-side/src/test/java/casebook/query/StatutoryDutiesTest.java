package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.DutyExamples;
import casebook.shared.examples.Invented;
import casebook.shared.query.FindStatutoryDuties;
import casebook.shared.query.FindStatutoryDuty;
import casebook.shared.query.StatutoryDuties;
import casebook.shared.query.StatutoryDuties.Item;
import casebook.shared.query.StatutoryDuties.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class StatutoryDutiesTest {

    private final Views views;

    StatutoryDutiesTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_request_says_who_asked_and_by_when_it_is_answered_until_it_is() {
        views.recorded(DutyExamples.requested(), DutyExamples.extended());
        assertThat(list(Kind.SUBJECT_ACCESS, false)).singleElement().satisfies(request -> {
            assertThat(request.requester()).isNotNull();
            assertThat(request.incidentId()).isEqualTo(Invented.CASE);
            assertThat(request.due()).isEqualTo(LocalDate.parse("2027-02-19"));
            assertThat(request.whyExtended()).isNotNull();
        });
        views.recorded(DutyExamples.answered());
        assertThat(list(Kind.SUBJECT_ACCESS, false)).isEmpty();
        assertThat(list(Kind.SUBJECT_ACCESS, true))
                .extracting(Item::answeredOn)
                .containsExactly(LocalDate.parse("2026-11-20"));
    }

    @Test
    void a_breach_says_what_happened_and_by_which_hour_it_is_reported() {
        views.recorded(DutyExamples.breachRecorded());
        assertThat(list(Kind.BREACH, false)).singleElement().satisfies(breach -> {
            assertThat(breach.dueAt()).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
            assertThat(breach.whatHappened()).isNotNull();
        });
        views.recorded(DutyExamples.breachReported());
        assertThat(list(Kind.BREACH, false)).isEmpty();
        assertThat(list(Kind.BREACH, true)).extracting(Item::reportedAt).doesNotContainNull();
        assertThat(list(Kind.SUBJECT_ACCESS, true)).isEmpty();
    }

    @Test
    void a_breach_that_was_not_reported_says_why_not() {
        views.recorded(DutyExamples.breachRecorded(), DutyExamples.breachClosed());
        assertThat(views.find(new FindStatutoryDuty(DutyExamples.BREACH), Item.class))
                .hasValueSatisfying(breach -> {
                    assertThat(breach.done()).isTrue();
                    assertThat(breach.whyNotReported()).isNotNull();
                });
        assertThat(views.find(new FindStatutoryDuty(DutyExamples.REQUEST), Item.class))
                .isEmpty();
    }

    private List<Item> list(Kind kind, boolean done) {
        return views.ask(new FindStatutoryDuties(kind, done, 50, null), StatutoryDuties.class)
                .items();
    }
}
