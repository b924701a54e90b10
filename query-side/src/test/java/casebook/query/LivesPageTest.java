package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.LivesEvents;
import casebook.shared.examples.OversightEvents;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.InvitationReply;
import casebook.shared.incident.NotesReply;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.query.DeadlineBoard;
import casebook.shared.query.FindDeadlines;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindPolicyGaps;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.IncidentPage.Meeting;
import casebook.shared.query.PolicyGapList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class LivesPageTest {

    private final Views views;

    LivesPageTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(EnquiryEvents.concernReported());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_meeting_shows_the_reply_to_its_invitation_until_it_is_moved() {
        views.recorded(ResponseEvents.invitedToMeeting(), LivesEvents.invitationAnswered());
        assertThat(meeting().reply()).isEqualTo(InvitationReply.ACCEPTED);
        views.recordedAt(Instant.parse("2026-12-02T09:00:00Z"), LivesEvents.meetingRescheduled());
        assertThat(meeting().reply()).isNull();
        assertThat(meeting().at()).isEqualTo(LivesEvents.meetingRescheduled().at());
        assertThat(page().cautions()).extracting("rule").containsExactly("MeetingHasNotice");
        assertThat(views.ask(new FindDeadlines(50, null), DeadlineBoard.class).items())
                .singleElement()
                .satisfies(due -> assertThat(due.due()).isEqualTo(LocalDate.parse("2026-12-03")));
    }

    @Test
    void a_meeting_shows_that_its_notes_were_shared_and_what_the_parent_said_to_them() {
        views.recorded(
                ResponseEvents.invitedToMeeting(),
                ResponseEvents.meetingHeld(),
                LivesEvents.meetingNotesShared(),
                LivesEvents.meetingNotesAnswered());
        assertThat(meeting().notesSharedAt())
                .isEqualTo(LivesEvents.meetingNotesShared().sharedAt());
        assertThat(meeting().notesReply()).isEqualTo(NotesReply.DISPUTED);
    }

    @Test
    void a_proposal_waits_until_it_is_declined_or_followed() {
        views.recorded(LivesEvents.escalationProposed());
        assertThat(proposal().followed()).isNull();
        views.recorded(LivesEvents.escalationDeclined());
        assertThat(proposal().followed()).isFalse();
        EscalatedToAuthorities made = ResponseEvents.escalatedToAuthorities();
        views.recorded(new EscalatedToAuthorities(
                made.incidentId(), 1, made.authority(), made.grounds(), made.shared(), made.lawfulBasis(), 1));
        assertThat(proposal().followed()).isTrue();
        assertThat(page().escalations()).hasSize(1);
    }

    @Test
    void a_call_for_help_shows_for_good_what_came_of_it() {
        views.recorded(OversightEvents.emergencyCallRecorded(), LivesEvents.emergencyOutcomeRecorded());
        assertThat(page().emergencyCalls().getFirst().outcome()).isEqualTo(Outcome.NO_FURTHER_ACTION);
    }

    @Test
    void a_case_shows_who_is_held_to_have_written_what() {
        views.recorded(LivesEvents.authorAttributed());
        assertThat(page().authors())
                .singleElement()
                .satisfies(said -> assertThat(said.evidenceId()).isEqualTo(Invented.SCREENSHOT));
    }

    @Test
    void gaps_in_the_policy_are_on_their_case_and_in_one_list_the_latest_first() {
        views.recorded(Cases.reported(1), LivesEvents.policyGapTagged());
        views.recordedAt(
                Instant.parse("2026-12-02T09:00:00Z"),
                new PolicyGapTagged(
                        Cases.id(1), null, null, LivesEvents.policyGapTagged().remark()));
        assertThat(page().policyGaps())
                .extracting(IncidentPage.PolicyGap::clause)
                .containsExactly("N1");
        assertThat(gaps(null, 50, null).items())
                .extracting(PolicyGapList.Item::incidentId)
                .containsExactly(Cases.id(1), Invented.CASE);
        PolicyGapList first = gaps(null, 1, null);
        assertThat(gaps(null, 1, first.next()).items())
                .extracting(PolicyGapList.Item::clause)
                .containsExactly("N1");
        assertThat(gaps("N1", 50, null).items()).hasSize(1);
        assertThat(gaps("N2", 50, null).items()).isEmpty();
    }

    @Test
    void what_a_retraction_leaves_standing_is_what_the_page_shows() {
        views.recorded(
                EnquiryEvents.concernAccepted(), EnquiryEvents.findingRecorded(), ResponseEvents.responseDecided());
        assertThat(page().responses()).containsExactly(ResponseCode.A1, ResponseCode.A2);
        views.recorded(EnquiryEvents.entryCorrected()
                .with(new Standing(new Progress(Status.AWAITING_DECISION, 1, 1, 0), List.of(), List.of())));
        assertThat(page().status()).isEqualTo(Status.AWAITING_DECISION);
        assertThat(page().allegations()).isEmpty();
        assertThat(page().responses()).isEmpty();
    }

    private PolicyGapList gaps(@Nullable String clause, int limit, @Nullable String after) {
        return views.ask(new FindPolicyGaps(clause, limit, after), PolicyGapList.class);
    }

    private IncidentPage.Proposal proposal() {
        return page().proposals().getFirst();
    }

    private Meeting meeting() {
        return page().meetings().getFirst();
    }

    private IncidentPage page() {
        return views.find(new FindIncident(Invented.CASE), IncidentPage.class).orElseThrow();
    }
}
