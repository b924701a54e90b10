package casebook.query;

import static casebook.shared.query.DeadlineBoard.Kind.BAN_ENDS;
import static casebook.shared.query.DeadlineBoard.Kind.BAN_REPRESENTATIONS;
import static casebook.shared.query.DeadlineBoard.Kind.BAN_REVIEW;
import static casebook.shared.query.DeadlineBoard.Kind.DEFAMATION_LIMITATION;
import static casebook.shared.query.DeadlineBoard.Kind.EMERGENCY_RATIFICATION;
import static casebook.shared.query.DeadlineBoard.Kind.MEETING;
import static casebook.shared.query.DeadlineBoard.Kind.POLICY_REVIEW;
import static casebook.shared.query.DeadlineBoard.Kind.RETENTION_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.PolicyEvents;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.InviteToMeeting.Host;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.DeadlineBoard.Item;
import casebook.shared.query.FindDeadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class DeadlinesTest {

    private final Views views;

    DeadlinesTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_meeting_is_due_until_its_outcome() {
        views.recorded(ResponseEvents.invitedToMeeting());
        assertThat(kinds()).containsExactly(MEETING);
        views.recorded(ResponseEvents.meetingNotAttended());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void the_policy_is_to_be_reviewed_when_its_latest_edition_says() {
        PolicyEdition first = PolicyEvents.edition();
        views.recorded(PolicyEvents.editionPublished());
        assertThat(due(POLICY_REVIEW)).isEqualTo(LocalDate.parse("2027-04-30"));
        views.recorded(new PolicyEditionPublished(
                new PolicyEdition("2027-04", LocalDate.parse("2027-04-12"), "Spring 2029", first.clauses()),
                null,
                null));
        assertThat(due(POLICY_REVIEW)).isEqualTo(LocalDate.parse("2029-04-30"));
        views.projectAgain();
        assertThat(due(POLICY_REVIEW)).isEqualTo(LocalDate.parse("2029-04-30"));
    }

    @Test
    void a_meeting_late_on_a_summer_evening_is_due_on_the_schools_day() {
        views.recorded(meeting(Invented.CASE, 1, "2027-06-30T23:30:00Z"));
        assertThat(board()).extracting(Item::due).containsExactly(LocalDate.parse("2027-07-01"));
    }

    @Test
    void representations_are_due_until_the_ban_is_decided() {
        views.recorded(SiteBanEvents.banIntentServed());
        assertThat(kinds()).containsExactly(BAN_REPRESENTATIONS);
        views.recorded(SiteBanEvents.banRepresentationsReceived());
        assertThat(kinds()).containsExactly(BAN_REPRESENTATIONS);
        views.recorded(SiteBanEvents.siteBanNotImposed());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_case_at_rest_says_until_when_it_is_kept() {
        views.recordedAt(Log.friday(), EnquiryEvents.concernScreenedOut());
        assertThat(due(RETENTION_OVER)).isEqualTo(LocalDate.parse("2032-11-20"));
        views.recorded(EnquiryEvents.caseReopened());
        assertThat(kinds()).isEmpty();
        views.recordedAt(Log.friday(), EnquiryEvents.caseClosed());
        assertThat(due(RETENTION_OVER)).isEqualTo(LocalDate.parse("2032-11-20"));
        views.recorded(KeepingExamples.erasureRequested(), KeepingExamples.orderedToErase());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void more_time_for_representations_moves_their_day() {
        views.recorded(SiteBanEvents.banIntentServed(), OversightEvents.banRepresentationsExtended());
        assertThat(due(BAN_REPRESENTATIONS)).isEqualTo(LocalDate.parse("2026-12-11"));
    }

    @Test
    void a_ban_that_waits_for_the_chair_has_its_review_and_end_only_from_then_on() {
        views.recorded(SiteBanEvents.banIntentServed(), OversightEvents.siteBanReferredToChair());
        assertThat(kinds()).isEmpty();
        views.recorded(OversightEvents.siteBanConfirmedByChair());
        assertThat(kinds()).containsExactlyInAnyOrder(BAN_REVIEW, BAN_ENDS);
    }

    @Test
    void an_emergency_call_is_looked_at_by_the_next_school_day() {
        var call = OversightEvents.emergencyCallRecorded();
        views.recorded(call);
        assertThat(due(EMERGENCY_RATIFICATION)).isEqualTo(LocalDate.parse("2026-11-19"));
        views.recorded(new EmergencyCallRecorded(
                Invented.CASE,
                2,
                call.authority(),
                Instant.parse("2026-11-20T22:00:00Z"),
                call.calledBy(),
                call.danger(),
                null));
        views.recorded(OversightEvents.emergencyCallRatified());
        assertThat(board())
                .singleElement()
                .satisfies(item -> assertThat(item.due()).isEqualTo(LocalDate.parse("2026-11-23")));
    }

    @Test
    void a_confirmed_ban_has_a_review_and_an_end_until_it_is_lifted() {
        views.recorded(SiteBanEvents.temporaryBarServed(), SiteBanEvents.siteBanConfirmed());
        assertThat(kinds()).containsExactlyInAnyOrder(BAN_REVIEW, BAN_ENDS);
        views.recorded(SiteBanEvents.siteBanContinued());
        assertThat(due(BAN_REVIEW)).isEqualTo(SiteBanEvents.siteBanContinued().reviewOn());
        views.recorded(SiteBanEvents.siteBanVaried());
        assertThat(due(BAN_REVIEW)).isEqualTo(SiteBanEvents.siteBanVaried().reviewOn());
        views.recorded(SiteBanEvents.siteBanLifted());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void closing_the_case_leaves_only_the_ban_in_force_the_limitation_date_and_until_when_it_is_kept() {
        views.recorded(
                ResponseEvents.invitedToMeeting(),
                ResponseEvents.legalAdviceSought(),
                SiteBanEvents.siteBanConfirmed(),
                EnquiryEvents.caseClosed());
        assertThat(kinds()).containsExactlyInAnyOrder(BAN_REVIEW, BAN_ENDS, DEFAMATION_LIMITATION, RETENTION_OVER);
    }

    @Test
    void is_sorted_by_day_then_case_across_cases_and_pages() {
        views.recorded(
                Cases.reported(1),
                Cases.reported(2),
                meeting(Cases.id(2), 1, "2026-12-02T10:00:00Z"),
                meeting(Cases.id(2), 2, "2026-12-01T10:00:00Z"),
                meeting(Cases.id(2), 3, "2026-12-02T10:00:00Z"),
                meeting(Cases.id(1), 1, "2026-12-02T10:00:00Z"),
                ResponseEvents.legalAdviceSought(),
                ResponseEvents.legalAdviceSought());
        List<Item> inPages = new ArrayList<>();
        String next = null;
        do {
            DeadlineBoard page = page(1, next);
            inPages.addAll(page.items());
            next = page.next();
        } while (next != null);
        assertThat(inPages).isEqualTo(board()).hasSize(6);
        assertThat(inPages.subList(0, 4))
                .extracting(item -> item.due().getDayOfMonth() + " " + item.reference())
                .containsExactly("1 2026-0002", "2 2026-0001", "2 2026-0002", "2 2026-0002");
    }

    private static InvitedToMeeting meeting(IncidentId incident, int number, String at) {
        return new InvitedToMeeting(
                incident,
                number,
                Purpose.FACT_FINDING,
                Host.HEAD,
                Invented.words("The Head teacher"),
                Instant.parse(at),
                true,
                null);
    }

    private LocalDate due(DeadlineBoard.Kind kind) {
        return board().stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private List<DeadlineBoard.Kind> kinds() {
        return board().stream().map(Item::kind).toList();
    }

    private List<Item> board() {
        return page(50, null).items();
    }

    private DeadlineBoard page(int limit, @Nullable String after) {
        return views.ask(new FindDeadlines(limit, after), DeadlineBoard.class);
    }
}
