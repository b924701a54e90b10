package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class TimelineTest {

    private static final Instant MONDAY = Log.friday().plus(Duration.ofDays(3));

    private final Views views;

    TimelineTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported(), EnquiryEvents.statementGathered());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void tells_the_entries_in_the_order_they_were_recorded() {
        assertThat(types(null)).containsExactly("ConcernReported", "StatementGathered");
    }

    @Test
    void tells_who_acted_in_which_role_and_for_whom_and_both_times() {
        views.recordedWith(
                MONDAY,
                Map.of(Trace.ACTOR, "delegate", Trace.ROLE, "SENIOR_LEADER", Trace.ON_BEHALF_OF, "head"),
                EnquiryEvents.parentSpokenTo());
        Timeline.Entry entry = entries(null).getLast();
        assertThat(entry.version()).isEqualTo(2);
        assertThat(entry.actor()).isEqualTo("delegate");
        assertThat(entry.role()).isEqualTo(Role.SENIOR_LEADER);
        assertThat(entry.onBehalfOf()).isEqualTo("head");
        assertThat(entry.recordedAt()).isEqualTo(MONDAY);
        assertThat(entry.happenedAt()).isEqualTo(EnquiryEvents.parentSpokenTo().happenedAt());
    }

    @Test
    void shows_a_reporter_without_an_account_as_having_no_role() {
        views.recordedWith(MONDAY, Map.of(Trace.ACTOR, "reporter"), Cases.reported(7));
        assertThat(views.ask(new FindTimeline(Cases.id(7), null), Timeline.class)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.role()).isNull());
    }

    @Test
    void gives_the_details_in_their_stored_form_without_the_reporter() {
        var details = entries(null).getFirst().details();
        assertThat(details.has("incidentId")).isFalse();
        assertThat(details.get("description").get("box").isString()).isTrue();
        assertThat(details.get("happenedAt").stringValue()).isEqualTo("2026-11-18T18:05:00Z");
        assertThat(details.get("reporter").toString()).isEqualTo("{\"wish\":\"CONFIDENTIAL\"}");
    }

    @Test
    void as_of_an_instant_knows_what_was_recorded_by_then_and_no_more() {
        Instant reported = Log.friday();
        assertThat(types(reported)).containsExactly("ConcernReported");
        assertThat(types(reported.minusNanos(1))).isEmpty();
    }

    @Test
    void shows_a_corrected_entry_as_corrected_only_from_when_that_was_known() {
        var correction = EnquiryEvents.entryCorrected();
        int corrected = Math.toIntExact(correction.entry());
        views.recorded(EnquiryEvents.parentSpokenTo());
        views.recordedAt(MONDAY, correction);
        assertThat(entries(null).get(corrected).correctedBy()).containsExactly(3L);
        assertThat(entries(MONDAY.minusSeconds(1)).get(corrected).correctedBy()).isEmpty();
    }

    @Test
    void marks_what_was_recorded_long_after_it_happened() {
        assertThat(entries(null)).noneMatch(Timeline.Entry::retrospective);
        views.recordedAt(Instant.parse("2026-11-24T09:00:00Z"), EnquiryEvents.parentSpokenTo());
        views.recordedAt(Instant.parse("2026-11-25T09:00:00Z"), EnquiryEvents.parentSpokenTo());
        Timeline.Entry inTime = entries(null).get(2);
        Timeline.Entry late = entries(null).get(3);
        assertThat(inTime.retrospective()).isFalse();
        assertThat(inTime.schoolDaysLate()).isNull();
        assertThat(late.retrospective()).isTrue();
        assertThat(late.schoolDaysLate()).isEqualTo(3);
    }

    @Test
    void is_empty_for_an_unknown_case() {
        assertThat(views.ask(new FindTimeline(Cases.id(9), null), Timeline.class)
                        .entries())
                .isEmpty();
    }

    private List<Timeline.Entry> entries(@Nullable Instant asOf) {
        return views.ask(new FindTimeline(Invented.CASE, asOf), Timeline.class).entries();
    }

    private List<String> types(@Nullable Instant asOf) {
        return entries(asOf).stream().map(Timeline.Entry::type).toList();
    }
}
