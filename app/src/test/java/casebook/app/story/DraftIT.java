package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class DraftIT {

    @Test
    void a_letter_is_drafted_approved_served_and_told(School school) {
        Case concern = TheDraft.isCalledFor(school);
        TheDraft.isMadeByTheLeaderWithoutAThreat(concern);
        TheDraft.isApprovedByTheHeadAndServedByTheOffice(concern);
        TheDraft.isToldInTheView(concern);
        TheDraft.isAcknowledgedAndTakenBack(concern);
        TheDraft.isNotNeededWhereTheHeadDecided(concern);
    }
}
