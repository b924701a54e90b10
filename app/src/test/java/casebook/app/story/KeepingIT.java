package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class KeepingIT {

    @Test
    void what_is_held_is_kept_and_what_two_people_erase_nobody_reads_again(School school) {
        Case concern = TheKeeping.isScreenedOut(school);
        TheKeeping.showsItsReporterToOneWhomTwoPeopleLet(concern);
        TheKeeping.isNotErasedWhileHeld(concern);
        TheKeeping.isErasedByASecondPerson(concern);
    }
}
