package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A history that went wrong in life: parents criticised a school's leadership, and were met with a ban and the police. */
@ExtendWith(SharedCasebook.class)
class LawfulCriticismIT {

    @Test
    void is_met_with_no_ban_and_no_police(School school) {
        Case criticism = LawfulCriticism.isReported(school);
        LawfulCriticism.isNotActedOnAtOnce(criticism);
        LawfulCriticism.isNotJudgedByWhomItCriticises(criticism);
        LawfulCriticism.isNoBreach(criticism);
        LawfulCriticism.isNotPunishedForOneSwearWord(criticism);
        LawfulCriticism.endsWithAWarningAndNothingElse(criticism);
        LawfulCriticism.leavesEveryRefusalOnRecord(criticism);
    }
}
