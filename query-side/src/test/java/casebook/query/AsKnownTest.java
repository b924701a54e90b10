package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.examples.LivesEvents;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.Status;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidentAsKnown;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.SiteBanState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class AsKnownTest {

    private static final int STEPS = 60;

    private final Views views;
    private Instant now = Log.friday();

    AsKnownTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void the_page_as_known_now_is_the_page_after_every_step_of_a_random_walk() {
        List<IncidentEvent> steps = EventExamples.incident().stream()
                .filter(event -> !(event instanceof ConcernReported))
                .toList();
        Random random = new Random(7);
        recordedInTurn(EnquiryEvents.concernReported());
        // what others count from
        recordedInTurn(ResponseEvents.invitedToMeeting());
        recordedInTurn(ResponseEvents.escalatedToAuthorities());
        recordedInTurn(OversightEvents.emergencyCallRecorded());
        recordedInTurn(LivesEvents.escalationProposed());
        for (int step = 0; step < STEPS; step++) {
            recordedInTurn(steps.get(random.nextInt(steps.size())));
            assertThat(asKnown(now)).as("after step %d", step).isEqualTo(today());
        }
    }

    @Test
    void every_kind_of_entry_is_told_back() {
        recordedInTurn(EnquiryEvents.concernReported());
        EventExamples.incident().stream()
                .filter(event -> !(event instanceof ConcernReported))
                .forEach(this::recordedInTurn);
        assertThat(asKnown(now)).isEqualTo(today());
        assertThat(today().orElseThrow().version())
                .isEqualTo(EventExamples.incident().size() - 1L);
    }

    @Test
    void what_was_recorded_later_was_not_known() {
        recordedInTurn(EnquiryEvents.concernReported());
        IncidentPage then = today().orElseThrow();
        Instant reported = now;
        recordedInTurn(EnquiryEvents.concernAccepted());
        assertThat(today().orElseThrow().status()).isEqualTo(Status.UNDER_ENQUIRY);
        assertThat(asKnown(reported)).contains(then);
        assertThat(asKnown(now.minusNanos(1))).contains(then);
    }

    @Test
    void before_it_was_reported_nothing_was_known_of_a_case() {
        recordedInTurn(EnquiryEvents.concernReported());
        assertThat(asKnown(now.minusNanos(1))).isEmpty();
    }

    @Test
    void at_an_instant_to_come_it_is_known_as_today() {
        recordedInTurn(EnquiryEvents.concernReported());
        recordedInTurn(SiteBanEvents.temporaryBarServed());
        recordedInTurn(SiteBanEvents.siteBanConfirmed());
        assertThat(asKnown(now.plus(Duration.ofDays(4_000)))).isEqualTo(today());
        assertThat(today().map(IncidentPage::siteBan))
                .hasValueSatisfying(ban -> assertThat(ban.state()).isEqualTo(SiteBanState.CONFIRMED));
    }

    @Test
    void a_clock_that_was_ahead_or_behind_for_a_while_leaves_no_hole_in_what_was_known() {
        views.recordedAt(now.plus(Duration.ofDays(3_650)), EnquiryEvents.concernReported());
        assertThat(asKnown(now.plusSeconds(60))).isEmpty();
        recordedInTurn(EnquiryEvents.concernAccepted());
        assertThat(asKnown(now)).isEqualTo(today());
        views.recordedAt(now.minus(Duration.ofDays(365)), SiteBanEvents.temporaryBarServed());
        assertThat(asKnown(now)).isEqualTo(today());
    }

    private void recordedInTurn(IncidentEvent event) {
        now = now.plusSeconds(60);
        views.recordedAt(now, event);
    }

    private Optional<IncidentPage> asKnown(Instant asOf) {
        return views.find(new FindIncidentAsKnown(Invented.CASE, asOf), IncidentPage.class);
    }

    private Optional<IncidentPage> today() {
        return views.find(new FindIncident(Invented.CASE), IncidentPage.class);
    }
}
