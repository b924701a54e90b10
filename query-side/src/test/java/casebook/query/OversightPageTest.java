package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.OversightExamples;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.message.Caution;
import casebook.shared.query.FindIncident;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.SiteBanState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class OversightPageTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Views views;

    OversightPageTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void shows_the_school_days_the_parent_was_given_and_cautions_only_where_they_are_few() {
        views.recorded(SiteBanEvents.banIntentServed());
        assertThat(ban().servedOn()).isEqualTo(TODAY);
        assertThat(ban().representationsSchoolDays()).isEqualTo(10);
        assertThat(page().cautions()).isEmpty();
        views.recorded(OversightEvents.banRepresentationsExtended());
        assertThat(ban().representationsSchoolDays()).isEqualTo(15);
    }

    @Test
    void cautions_about_a_meeting_at_short_notice_until_it_was_held() {
        var example = ResponseEvents.invitedToMeeting();
        views.recorded(new InvitedToMeeting(
                Invented.CASE,
                1,
                example.purpose(),
                example.with(),
                example.hostName(),
                Log.friday().plus(Duration.ofDays(4)),
                true,
                null));
        assertThat(page().cautions()).extracting(Caution::rule).containsExactly("MeetingHasNotice");
        views.recorded(ResponseEvents.meetingHeld());
        assertThat(page().cautions()).isEmpty();
    }

    @Test
    void a_ban_expires_after_its_last_day_though_no_event_says_so() {
        views.recorded(SiteBanEvents.banIntentServed(), confirmedUntil(TODAY));
        assertThat(ban().state()).isEqualTo(SiteBanState.CONFIRMED);
        views.recorded(
                SiteBanEvents.siteBanLifted(), SiteBanEvents.banIntentServed(), confirmedUntil(TODAY.minusDays(1)));
        assertThat(ban().state()).isEqualTo(SiteBanState.EXPIRED);
    }

    @Test
    void a_ban_waits_for_the_chair_until_the_chair_has_confirmed() {
        views.recorded(SiteBanEvents.temporaryBarServed(), OversightEvents.siteBanReferredToChair());
        assertThat(ban().state()).isEqualTo(SiteBanState.TEMPORARY_BAR);
        assertThat(ban().awaitingChair()).isTrue();
        views.recorded(OversightEvents.siteBanConfirmedByChair());
        assertThat(ban().state()).isEqualTo(SiteBanState.CONFIRMED);
        assertThat(ban().awaitingChair()).isNull();
        assertThat(ban().to())
                .isEqualTo(OversightEvents.siteBanConfirmedByChair().to());
    }

    @Test
    void an_emergency_call_is_open_until_the_head_has_said() {
        views.recorded(OversightEvents.emergencyCallRecorded());
        assertThat(page().emergencyCalls())
                .containsExactly(new IncidentPage.EmergencyCall(1, "POLICE", Invented.POSTED, null, null));
        views.recorded(OversightEvents.emergencyCallRatified());
        assertThat(page().emergencyCalls())
                .containsExactly(new IncidentPage.EmergencyCall(1, "POLICE", Invented.POSTED, true, null));
    }

    @Test
    void a_linked_case_is_on_the_page() {
        views.recorded(OversightEvents.incidentLinked());
        assertThat(page().links())
                .containsExactly(new IncidentPage.Link(OversightExamples.OTHER_CASE, LinkKind.BAN_BREACH));
    }

    private static SiteBanConfirmed confirmedUntil(LocalDate to) {
        return new SiteBanConfirmed(
                Invented.CASE, List.of(), Invented.words("Reasons"), to.minusDays(9), to, to.minusDays(1));
    }

    private IncidentPage page() {
        return views.find(new FindIncident(Invented.CASE), IncidentPage.class).orElseThrow();
    }

    private IncidentPage.SiteBanItem ban() {
        return Objects.requireNonNull(page().siteBan());
    }
}
