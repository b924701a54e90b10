package casebook.shared.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.ClockExamples;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.FixedRandom;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.examples.Invented;
import casebook.shared.incident.InvitationReply;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.NotesReply;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.InviteToMeeting.Purpose;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.message.Caution;
import casebook.shared.message.StoredForm;
import casebook.shared.people.Role;
import casebook.shared.query.DeadlineBoard.Kind;
import casebook.shared.query.IncidentPage.Conflict;
import casebook.shared.query.IncidentPage.Escalation;
import casebook.shared.query.IncidentPage.EvidenceItem;
import casebook.shared.query.IncidentPage.Meeting;
import casebook.shared.query.IncidentPage.SiteBanItem;
import casebook.shared.query.IncidentPage.Subject;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Queries and answers cross between processes too, in the stored form. */
class AnswersTest {

    private final Seal seal = new Seal(new InMemoryKeyring(), new FixedRandom(1));
    private final JsonMapper mapper = StoredForm.mapper(seal);
    private final Sealed words = seal.close(Invented.words("Both messages"));

    @Test
    void a_page_arrives_as_it_was_sent() {
        assertArrives(page(), IncidentPage.class);
    }

    @Test
    void a_timeline_arrives_as_it_was_sent() {
        assertArrives(
                new Timeline(List.of(new Timeline.Entry(
                        0,
                        "ConcernReported",
                        Invented.NOW,
                        Invented.POSTED,
                        "office",
                        Role.OFFICE,
                        null,
                        mapper.valueToTree(EnquiryEvents.concernReported()),
                        List.of(3L),
                        true,
                        7))),
                Timeline.class);
    }

    @Test
    void lists_arrive_as_they_were_sent() {
        assertArrives(
                new IncidentList(
                        List.of(new IncidentList.Item(
                                Invented.CASE,
                                Invented.REFERENCE,
                                Status.REPORTED,
                                Invented.yearFour(),
                                List.of("N1"),
                                words,
                                Invented.NOW,
                                0)),
                        null),
                IncidentList.class);
        assertArrives(
                new DeadlineBoard(
                        List.of(new DeadlineBoard.Item(
                                Invented.CASE,
                                Invented.REFERENCE,
                                null,
                                Kind.BAN_REVIEW,
                                1,
                                Invented.REPRESENTATIONS_BY,
                                null,
                                true,
                                Invented.NOW,
                                false)),
                        "next"),
                DeadlineBoard.class);
        assertArrives(new RemindersToMail(List.of(ClockExamples.reminder())), RemindersToMail.class);
        assertArrives(
                new SchoolYearPage(
                        2026,
                        ClockExamples.YEAR.first(),
                        ClockExamples.YEAR.last(),
                        ClockExamples.terms(),
                        List.of(ClockExamples.closureAdded().closure()),
                        ClockExamples.YEAR.bankHolidays()),
                SchoolYearPage.class);
        assertArrives(new ReceiptStatus(ReceiptStatus.Stage.DEALT_WITH), ReceiptStatus.class);
    }

    private <T> void assertArrives(T answer, Class<T> type) {
        String sent = mapper.writeValueAsString(answer);

        T arrived = mapper.readValue(sent, type);

        assertThat(mapper.writeValueAsString(arrived)).isEqualTo(sent);
        assertThat(arrived).isEqualTo(answer);
    }

    private IncidentPage page() {
        return new IncidentPage(
                Invented.CASE,
                Invented.REFERENCE,
                7,
                Status.ACTIONS_OPEN,
                new Progress(Status.ACTIONS_OPEN, 1, 1, 0),
                Invented.yearFour(),
                Invented.POSTED,
                Invented.NOW,
                Invented.EDITION,
                List.of("G1", "N1"),
                words,
                new Subject(Invented.SCREENSHOT, words, "PARENT"),
                Reporter.Wish.CONFIDENTIAL,
                List.of(),
                List.of(ResponseCode.A1),
                List.of(new EvidenceItem(Invented.SCREENSHOT, Invented.SCREENSHOT_HASH, 3, "image/png", words, null)),
                List.of(new Meeting(
                        1,
                        Purpose.RESPONSE,
                        Invented.NOW,
                        null,
                        LocalDate.parse("2026-11-20"),
                        InvitationReply.ACCEPTED,
                        Invented.NOW,
                        NotesReply.DISPUTED)),
                List.of(new Escalation(1, "POLICE", Outcome.NO_FURTHER_ACTION)),
                new SiteBanItem(
                        SiteBanState.INTENDED,
                        Invented.REPRESENTATIONS_BY,
                        null,
                        null,
                        null,
                        LocalDate.parse("2026-11-20"),
                        5,
                        true),
                List.of(new Conflict("head", "senior", true)),
                List.of(new IncidentPage.Link(Invented.CASE, LinkKind.RELATED)),
                List.of(new IncidentPage.EmergencyCall(1, "POLICE", Invented.POSTED, null, Outcome.CAUTION)),
                List.of(new IncidentPage.Proposal(1, "POLICE", null)),
                List.of(),
                List.of(new IncidentPage.PolicyGap("N1", words, Invented.NOW)),
                List.of(new Caution("MeetingHasNotice", "More time.", "Policy, P2")));
    }
}
