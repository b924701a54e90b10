package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WholeStoryIT {

    @Test
    void a_school_answers_in_proportion_and_proves_that_it_did(@TempDir Path folder, CapturedOutput output) {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            Case year4 = TheConcern.isRaised(school);
            TheConcern.isScreened(year4);
            TheEnquiry.gathersInformation(year4);
            TheResponses.areDecided(year4);
            TheBan.isByNoticeOfIntent(year4);
            TheResponses.areCarriedOut(year4);
            TheLetters.areFrozenAtOnce(year4, "NOTICE_OF_INTENT", "WARNING", "MEETING_INVITATION");
            TheLetters.areServedOnce(year4);
            TheEnd.isNotYet(year4);
            TheBan.isConfirmedOnceTheParentIsHeard(year4);
            TheBan.isReviewed(year4);
            TheEnd.isWhenAllIsDone(year4);
            TheLetters.areWhatWasFrozen(year4);

            Case other = TheOtherCases.isDecidedByTheDelegate(school);
            TheBan.isATemporaryBarThatIsLifted(other);
            Case third = TheOtherCases.isScreenedOutAndReopened(school);

            assertThat(year4.reference()).isEqualTo(Days.thisYear() + "-0001");
            assertThat(other.reference()).isEqualTo(Days.thisYear() + "-0002");
            assertThat(third.reference()).isEqualTo(Days.thisYear() + "-0003");
            TheEnd.whatWasKnownOnTheDay(year4);
            TheEnd.casesAreFound(school, year4, other, third);
            TheEnd.whoDidWhat(school, year4);

            school.neverAnsweredWith(TheConcern.REPORTER, "Quillfeather", TheConcern.CONTACT);
            assertThat(output).contains("Casebook is running at").doesNotContainIgnoringCase("Quillfeather");
        }
    }
}
