package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.concernScreenedOut;
import static casebook.shared.examples.IncidentExamples.acceptedForEnquiry;
import static casebook.shared.examples.IncidentExamples.screenedOut;

import casebook.shared.examples.Invented;
import casebook.shared.incident.command.ScreenConcern;
import casebook.shared.incident.command.ScreenConcern.Outcome;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    @Test
    void accepts_a_concern() {
        given(concernReported()).when(acceptedForEnquiry()).gives(concernAccepted());
    }

    @Test
    void screens_a_concern_out_with_a_reason() {
        given(concernReported()).when(screenedOut()).gives(concernScreenedOut());
    }

    @Test
    void is_refused_until_the_safeguarding_question_is_answered() {
        given(concernReported())
                .when(new ScreenConcern(Invented.CASE, Outcome.ACCEPTED, null, null))
                .isRefusedBy(IntakeRule.SafeguardingQuestionIsAnswered);
    }

    @Test
    void is_refused_when_screening_out_without_a_reason() {
        given(concernReported())
                .when(new ScreenConcern(Invented.CASE, Outcome.SCREENED_OUT, null, false))
                .isRefusedBy(IntakeRule.ScreeningOutNeedsAReason);
    }

    @Test
    void is_refused_a_second_time() {
        given(concernReported(), concernAccepted()).when(acceptedForEnquiry()).isRefusedBy(CaseRule.CaseIsAtThatStep);
    }
}
