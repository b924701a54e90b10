package casebook.command.people;

import static casebook.command.people.RegisterFixture.given;
import static casebook.shared.examples.PeopleExamples.PARENT_A;
import static casebook.shared.examples.PeopleExamples.PARENT_A_AGAIN;
import static casebook.shared.examples.PeopleExamples.correct;
import static casebook.shared.examples.PeopleExamples.declareInterest;
import static casebook.shared.examples.PeopleExamples.interestDeclared;
import static casebook.shared.examples.PeopleExamples.interestWithdrawn;
import static casebook.shared.examples.PeopleExamples.personCorrected;
import static casebook.shared.examples.PeopleExamples.personRegistered;
import static casebook.shared.examples.PeopleExamples.register;
import static casebook.shared.examples.PeopleExamples.registered;
import static casebook.shared.examples.PeopleExamples.withdrawInterest;
import static casebook.shared.examples.PeopleExamples.words;

import casebook.shared.people.CorrectPerson;
import casebook.shared.people.PersonKind;
import casebook.shared.people.RegisterPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {

    @Test
    void is_put_on_the_register() {
        given(Person.class).when(register()).gives(personRegistered(), PARENT_A, 0);
    }

    @Test
    void is_put_there_once() {
        given(Person.class, personRegistered()).when(register()).isRefusedBy(PeopleRule.PersonIsRegisteredOnce);
    }

    @Test
    void is_not_put_there_again_by_the_same_request() {
        given(Person.class, personRegistered(), personCorrected())
                .repeating("request-0", "digest-0")
                .when(register())
                .answersAgain(PARENT_A, 0);
    }

    @Test
    void takes_no_other_request_under_a_key_it_knows() {
        given(Person.class, personRegistered())
                .repeating("request-0", "another")
                .when(correct())
                .isRefusedBy(PeopleRule.OneKeyOneRequest);
    }

    @ParameterizedTest
    @EnumSource(PersonKind.class)
    void has_an_account_only_as_staff_or_governor(PersonKind kind) {
        RegisterPerson asked = register(PARENT_A, kind, "Person A", "senior");
        var then = given(Person.class).when(asked);
        if (kind == PersonKind.STAFF || kind == PersonKind.GOVERNOR) {
            then.gives(registered(asked), PARENT_A, 0);
        } else {
            then.isRefusedBy(PeopleRule.AccountsAreOfStaffAndGovernors);
        }
    }

    @Test
    void is_put_right() {
        given(Person.class, personRegistered()).when(correct()).gives(personCorrected(), PARENT_A, 1);
    }

    @Test
    void is_put_right_by_saying_what_is_right() {
        given(Person.class, personRegistered())
                .when(new CorrectPerson(PARENT_A, null, null, words(PARENT_A, "Wrong")))
                .isRefusedBy(PeopleRule.CorrectionSaysWhatIsRight);
    }

    @Test
    void is_put_right_as_it_was_seen() {
        given(Person.class, personRegistered()).havingSeen(0).when(correct()).gives(personCorrected(), PARENT_A, 1);
        given(Person.class, personRegistered(), personCorrected())
                .havingSeen(0)
                .when(correct())
                .isRefusedBy(PeopleRule.SomebodyElseWasFirst);
    }

    @Test
    void stays_as_it_is_once_merged_into_another() {
        given(Person.class, personRegistered())
                .whereMerged(PARENT_A, PARENT_A_AGAIN)
                .when(correct())
                .isRefusedBy(PeopleRule.MergedEntryStaysAsItIs);
        given(Person.class, personRegistered())
                .whereMerged(PARENT_A, PARENT_A_AGAIN)
                .when(declareInterest())
                .isRefusedBy(PeopleRule.MergedEntryStaysAsItIs);
    }

    @Test
    void has_somebody_with_an_interest_in_them() {
        given(Person.class, personRegistered()).when(declareInterest()).gives(interestDeclared(), PARENT_A, 1);
    }

    @Test
    void has_each_of_them_once() {
        given(Person.class, personRegistered(), interestDeclared())
                .when(declareInterest())
                .isRefusedBy(PeopleRule.InterestIsDeclaredOnce);
        given(Person.class, personRegistered(), interestDeclared(), interestWithdrawn())
                .when(declareInterest())
                .gives(interestDeclared(), PARENT_A, 3);
    }

    @Test
    void has_an_interest_in_them_withdrawn_by_somebody_else() {
        given(Person.class, personRegistered(), interestDeclared())
                .when(withdrawInterest())
                .gives(interestWithdrawn(), PARENT_A, 2);
        given(Person.class, personRegistered(), interestDeclared())
                .by("head")
                .when(withdrawInterest())
                .isRefusedBy(PeopleRule.NobodyWithdrawsTheirOwnInterest);
    }

    @Test
    void has_no_interest_withdrawn_that_is_not_on_record() {
        given(Person.class, personRegistered()).when(withdrawInterest()).isRefusedBy(PeopleRule.InterestIsOnRecord);
    }

    /** Otherwise an interest declared before the merge could never end. */
    @Test
    void has_an_interest_withdrawn_when_merged_too() {
        given(Person.class, personRegistered(), interestDeclared())
                .whereMerged(PARENT_A, PARENT_A_AGAIN)
                .when(withdrawInterest())
                .gives(interestWithdrawn(), PARENT_A, 2);
    }
}
