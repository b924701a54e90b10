package casebook.app.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedCasebook.class)
class PeopleIT {

    @Test
    void one_parent_written_in_two_ways_is_one_person_and_a_head_who_is_related_does_not_decide(School school) {
        ThePeople people = new ThePeople(school);
        Case first = people.isReportedAsOne();
        Case second = people.isReportedAsAnother();
        people.haveANamesakeWhoIsCautionedAbout();
        people.areMerged(first, second);
        people.keepTheHeadFromDeciding(second);
        people.areDecidedAboutByTheDelegate(second);
        people.areReferredToById(first);
    }

    @Test
    void whom_a_refused_case_names_is_not_on_the_register(School school) {
        new ThePeople(school).areNotThereWhenTheCaseIsRefused();
    }
}
