package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.heard;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.entryCorrected;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static casebook.shared.examples.IncidentExamples.acceptedForEnquiry;
import static casebook.shared.examples.IncidentExamples.statementFromAnotherParent;
import static casebook.shared.examples.IncidentExamples.wrongTimeClarified;

import casebook.shared.examples.Invented;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.message.Recorded;
import casebook.shared.people.Role;
import org.junit.jupiter.api.Test;

class RecordKeepingTest {

    @Test
    void an_entry_is_corrected_by_a_leader() {
        heard().by("senior", Role.SENIOR_LEADER).when(wrongTimeClarified()).gives(entryCorrected());
        heard().when(wrongTimeClarified()).gives(entryCorrected());
    }

    @Test
    void an_entry_is_corrected_by_its_author_and_by_no_one_else_of_the_office() {
        CaseFixture byOffice = given(concernReported(), concernAccepted())
                .happened(statementGathered(), "office", Role.OFFICE)
                .by("office", Role.OFFICE);
        byOffice.when(wrongTimeClarified()).gives(entryCorrected());
        heard().by("office", Role.OFFICE)
                .when(wrongTimeClarified())
                .isRefusedBy(CaseRule.CorrectedByItsAuthorOrALeader);
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_corrected() {
        given(concernReported()).when(correctionOf(1)).isRefusedBy(CaseRule.EntryToCorrectExists);
        given(concernReported()).when(correctionOf(-1)).isRefusedBy(CaseRule.EntryToCorrectExists);
        given(concernReported()).when(correctionOf(0)).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_request_twice_is_one_entry_with_the_first_answer() {
        given(concernReported(), concernAccepted())
                .repeating("request-1", "digest-1")
                .when(acceptedForEnquiry())
                .result()
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(Invented.CASE, 1, Invented.REFERENCE, null));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        given(concernReported(), concernAccepted())
                .repeating("request-1", "digest-of-something-else")
                .when(statementFromAnotherParent())
                .isRefusedBy(CaseRule.OneKeyOneRequest);
    }

    @Test
    void whoever_saw_the_newest_version_may_go_on() {
        given(concernReported()).expecting(0).when(acceptedForEnquiry()).gives(concernAccepted());
    }

    @Test
    void whoever_saw_an_older_version_is_told_that_somebody_was_first() {
        given(concernReported(), concernAccepted())
                .expecting(0)
                .when(statementFromAnotherParent())
                .isRefusedBy(CaseRule.SomebodyElseWasFirst);
    }

    @Test
    void a_repeat_is_answered_even_when_the_case_has_moved_on() {
        given(concernReported(), concernAccepted(), statementGathered())
                .repeating("request-1", "digest-1")
                .expecting(0)
                .when(acceptedForEnquiry())
                .result()
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(Invented.CASE, 1, Invented.REFERENCE, null));
    }

    private static CorrectEntry correctionOf(long entry) {
        return new CorrectEntry(
                Invented.CASE, entry, CorrectionKind.ERROR, Invented.words("Not so"), Invented.words("A slip"));
    }
}
