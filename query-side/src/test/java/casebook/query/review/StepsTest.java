package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.CONFLICT;
import static casebook.shared.query.ReviewMeasure.CORRECTION;
import static casebook.shared.query.ReviewMeasure.ESCALATION;
import static casebook.shared.query.ReviewMeasure.MEETING;
import static casebook.shared.query.ReviewMeasure.OVERRIDE;
import static casebook.shared.query.ReviewMeasure.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.WarningIssued;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final Story story = Story.begun();

    @Test
    void a_second_warning_is_a_further_one_and_one_withdrawn_is_no_warning() {
        story.then(warning(1), warning(2));
        assertThat(story.counted(WARNING)).containsExactly("FIRST", "FURTHER");
        story.then(ResponseEvents.warningWithdrawn());
        assertThat(story.counted(WARNING)).containsExactly("WITHDRAWN", "FURTHER");
    }

    @Test
    void a_meeting_is_held_or_missed_and_waits_until_then() {
        story.then(ResponseEvents.invitedToMeeting());
        assertThat(story.counted(MEETING)).containsExactly("WAITING");
        story.then(ResponseEvents.meetingNotAttended());
        assertThat(story.counted(MEETING)).containsExactly("NOT_ATTENDED");
        story.then(ResponseEvents.meetingHeld());
        assertThat(story.counted(MEETING)).containsExactly("HELD");
    }

    @Test
    void an_escalation_waits_for_what_the_authority_does() {
        story.then(ResponseEvents.escalatedToAuthorities());
        assertThat(story.counted(ESCALATION)).containsExactly("WAITING");
        story.then(ResponseEvents.authorityOutcomeRecorded());
        assertThat(story.counted(ESCALATION)).containsExactly("NO_FURTHER_ACTION");
    }

    @Test
    void an_emergency_call_is_an_override_ratified_or_not() {
        story.then(new EmergencyCallRecorded(
                Invented.CASE,
                1,
                "Police",
                Invented.NOW,
                Invented.words("The caretaker"),
                Invented.words("A stick"),
                null));
        assertThat(story.counted(OVERRIDE)).containsExactly("EMERGENCY_CALL_WAITING");
        story.then(new EmergencyCallRatified(Invented.CASE, 1, false, Invented.words("It could have waited")));
        assertThat(story.counted(OVERRIDE)).containsExactly("EMERGENCY_CALL_NOT_RATIFIED");
    }

    @Test
    void notice_shorter_than_the_school_gives_is_an_override() {
        InvitedToMeeting invited = ResponseEvents.invitedToMeeting();
        story.then(at(invited, Invented.NOW.plus(Duration.ofDays(14))));
        assertThat(story.counted(OVERRIDE)).isEmpty();
        story.then(at(invited, Invented.NOW.plus(Duration.ofDays(3))));
        assertThat(story.counted(OVERRIDE)).containsExactly("SHORT_NOTICE_OF_MEETING");
    }

    @Test
    void corrections_and_conflicts_are_counted_by_their_kind() {
        story.then(EnquiryEvents.entryCorrected(), EnquiryEvents.conflictDeclared());
        assertThat(story.counted(CORRECTION)).containsExactly("CLARIFICATION");
        assertThat(story.counted(CONFLICT)).containsExactly("HEAD");
    }

    private static WarningIssued warning(int number) {
        WarningIssued example = ResponseEvents.warningIssued();
        return new WarningIssued(
                example.incidentId(), number, example.clauses(), example.whatMustChange(), example.deliveredBy());
    }

    private static InvitedToMeeting at(InvitedToMeeting invited, Instant at) {
        return new InvitedToMeeting(
                invited.incidentId(),
                invited.number(),
                invited.purpose(),
                invited.with(),
                invited.hostName(),
                at,
                invited.companionOffered(),
                invited.adjustments());
    }
}
