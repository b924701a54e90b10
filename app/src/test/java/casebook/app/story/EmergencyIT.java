package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class EmergencyIT {

    @Test
    void help_is_called_first_and_looked_at_after(School school) {
        Case concern = TheEmergency.isReported(school);
        TheEmergency.isCalledInAndRatified(concern);
        TheEmergency.hasTheHeadForAWitness(concern);
        TheEmergency.isLinked(concern, TheEmergency.isReported(school));
    }
}
