package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other history: real threats against a member of staff. The whole ladder has to be quick, and still hear the parent. */
@ExtendWith(SharedCasebook.class)
class RealThreatsIT {

    @Test
    void are_answered_the_same_day_and_the_parent_is_heard(School school) {
        Case threats = RealThreats.areReported(school);
        RealThreats.haveThePoliceCalledFirst(threats);
        RealThreats.areLookedInto(threats);
        RealThreats.haveABarInForceTheSameDay(threats);
        RealThreats.areAnsweredOnceTheParentIsHeard(threats);
        RealThreats.comeToAnEnd(threats);
    }
}
