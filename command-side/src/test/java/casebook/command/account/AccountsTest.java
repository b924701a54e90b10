package casebook.command.account;

import static casebook.shared.examples.AccountExamples.CLERICAL;
import static casebook.shared.examples.AccountExamples.FACTOR;
import static casebook.shared.examples.AccountExamples.FIRST;
import static casebook.shared.examples.AccountExamples.PASSWORD;
import static casebook.shared.examples.AccountExamples.SUBJECT;
import static casebook.shared.examples.AccountExamples.firstOpened;
import static casebook.shared.examples.AccountExamples.name;
import static casebook.shared.examples.AccountExamples.open;
import static casebook.shared.examples.AccountExamples.openFirst;
import static casebook.shared.examples.AccountExamples.opened;
import static casebook.shared.people.Role.ADMINISTRATOR;
import static casebook.shared.people.Role.DSL;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.account.AccountClosed;
import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountEvent;
import casebook.shared.account.AccountOpened;
import casebook.shared.account.AccountRecorded;
import casebook.shared.account.AccountReopened;
import casebook.shared.account.AccountRolesChanged;
import casebook.shared.account.ChangeAccountRoles;
import casebook.shared.account.ChangeOwnPassword;
import casebook.shared.account.CloseAccount;
import casebook.shared.account.ConfirmSecondFactor;
import casebook.shared.account.EnrolSecondFactor;
import casebook.shared.account.LinkSchoolAccount;
import casebook.shared.account.OpenAccount;
import casebook.shared.account.OwnPasswordChanged;
import casebook.shared.account.PasswordReset;
import casebook.shared.account.RemoveSecondFactor;
import casebook.shared.account.ReopenAccount;
import casebook.shared.account.ResetPassword;
import casebook.shared.account.ResetSecondFactor;
import casebook.shared.account.SchoolAccountLinked;
import casebook.shared.account.SchoolAccountUnlinked;
import casebook.shared.account.SecondFactorConfirmed;
import casebook.shared.account.SecondFactorEnrolled;
import casebook.shared.account.SecondFactorRemoved;
import casebook.shared.account.UnlinkSchoolAccount;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final String SECOND = "other.admin";

    @Test
    void the_first_administrator_is_appointed_once() {
        asked(openFirst()).expectEvents(firstOpened());
        refused(asked(openFirst(), firstOpened()), AccountRule.FirstAdministratorIsAwaited);
    }

    @Test
    void an_account_begins_with_a_one_time_password() {
        asked(open(), firstOpened())
                .expectEvents(opened())
                .expectResultMessagePayload(new AccountRecorded(CLERICAL, PASSWORD));
    }

    @Test
    void a_username_is_never_given_to_another_person() {
        refused(asked(open(), firstOpened(), opened()), AccountRule.UsernameIsNobodyElses);
        refused(asked(open(), firstOpened(), opened(), new AccountClosed(CLERICAL)), AccountRule.UsernameIsNobodyElses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane", "j", "9lives", "jane smith", "jané", "-jane", "ab!"})
    void a_username_is_plain(String username) {
        refused(
                asked(new OpenAccount(username, name(), List.of(OFFICE), PASSWORD), firstOpened()),
                AccountRule.UsernameIsPlain);
    }

    @Test
    void roles_are_given_and_taken_by_another_and_there_is_always_one() {
        asked(new ChangeAccountRoles(CLERICAL, List.of(DSL, OFFICE, DSL)), firstOpened(), opened())
                .expectEvents(new AccountRolesChanged(CLERICAL, List.of(OFFICE, DSL)));
        refused(
                asked(new ChangeAccountRoles(CLERICAL, List.of()), firstOpened(), opened()),
                AccountRule.AccountHasARole);
        refused(asked(new ChangeAccountRoles(CLERICAL, List.of(OFFICE)), firstOpened()), AccountRule.AccountIsThere);
    }

    @Test
    void no_account_is_that_of_whoever_raises_a_concern_without_one() {
        refused(
                asked(new ChangeAccountRoles(CLERICAL, List.of(OFFICE, Role.REPORTER)), firstOpened(), opened()),
                AccountRule.AccountHasARole);
    }

    @Test
    void the_account_of_a_trust_has_no_other_role() {
        refused(
                asked(new ChangeAccountRoles(CLERICAL, List.of(Role.TRUST, OFFICE)), firstOpened(), opened()),
                AccountRule.TheTrustHasNoOtherRole);
        asked(new ChangeAccountRoles(CLERICAL, List.of(Role.TRUST, Role.TRUST)), firstOpened(), opened())
                .expectEvents(new AccountRolesChanged(CLERICAL, List.of(Role.TRUST)));
    }

    @Test
    void nobody_gives_themselves_a_role_though_they_may_lay_one_down() {
        refused(
                asked(new ChangeAccountRoles(FIRST, List.of(ADMINISTRATOR, HEAD)), firstOpened()),
                AccountRule.NobodyGrantsThemselvesARole);
        asked(
                        new ChangeAccountRoles(SECOND, List.of(HEAD)),
                        SECOND,
                        firstOpened(),
                        admin(SECOND, List.of(HEAD, ADMINISTRATOR)))
                .expectEvents(new AccountRolesChanged(SECOND, List.of(HEAD)));
    }

    @Test
    void the_last_administrator_stays() {
        refused(asked(new CloseAccount(FIRST), firstOpened(), opened()), AccountRule.AnAdministratorIsLeft);
        refused(
                asked(new ChangeAccountRoles(FIRST, List.of(OFFICE)), SECOND, firstOpened()),
                AccountRule.AnAdministratorIsLeft);
        asked(new CloseAccount(FIRST), SECOND, firstOpened(), admin(SECOND, List.of(ADMINISTRATOR)))
                .expectEvents(new AccountClosed(FIRST));
        refused(
                asked(
                        new CloseAccount(FIRST),
                        firstOpened(),
                        admin(SECOND, List.of(ADMINISTRATOR)),
                        new AccountClosed(SECOND)),
                AccountRule.AnAdministratorIsLeft);
    }

    @Test
    void a_closed_account_comes_back_with_another_one_time_password() {
        asked(new CloseAccount(CLERICAL), firstOpened(), opened()).expectEvents(new AccountClosed(CLERICAL));
        refused(
                asked(new CloseAccount(CLERICAL), firstOpened(), opened(), new AccountClosed(CLERICAL)),
                AccountRule.AccountIsOpen);
        asked(new ReopenAccount(CLERICAL, FACTOR), firstOpened(), opened(), new AccountClosed(CLERICAL))
                .expectEvents(new AccountReopened(CLERICAL, FACTOR));
        refused(asked(new ReopenAccount(CLERICAL, FACTOR), firstOpened(), opened()), AccountRule.AccountIsClosed);
    }

    @Test
    void a_password_is_reset_by_another_and_changed_by_its_owner() {
        asked(new ResetPassword(CLERICAL, PASSWORD), firstOpened(), opened())
                .expectEvents(new PasswordReset(CLERICAL, PASSWORD));
        refused(asked(new ResetPassword(FIRST, PASSWORD), firstOpened()), AccountRule.OwnPasswordIsChangedNotReset);
        asked(new ChangeOwnPassword(CLERICAL, PASSWORD), CLERICAL, firstOpened(), opened())
                .expectEvents(new OwnPasswordChanged(CLERICAL, PASSWORD));
        refused(asked(new ChangeOwnPassword(CLERICAL, PASSWORD), firstOpened(), opened()), AccountRule.OnlyForOneself);
    }

    @Test
    void a_second_factor_counts_once_a_code_was_right() {
        AccountEvent begun = new SecondFactorEnrolled(CLERICAL, FACTOR);
        asked(new EnrolSecondFactor(CLERICAL, FACTOR), CLERICAL, opened()).expectEvents(begun);
        refused(asked(new EnrolSecondFactor(CLERICAL, FACTOR), opened()), AccountRule.OnlyForOneself);
        asked(new ConfirmSecondFactor(CLERICAL, FACTOR), CLERICAL, opened(), begun)
                .expectEvents(new SecondFactorConfirmed(CLERICAL, FACTOR));
        refused(
                asked(new ConfirmSecondFactor(CLERICAL, PASSWORD), CLERICAL, opened(), begun),
                AccountRule.SecondFactorIsBeingSetUp);
    }

    @Test
    void a_second_factor_is_taken_away_by_its_owner_or_for_them_by_another() {
        AccountEvent inUse = new SecondFactorConfirmed(CLERICAL, FACTOR);
        asked(new RemoveSecondFactor(CLERICAL), CLERICAL, opened(), inUse)
                .expectEvents(new SecondFactorRemoved(CLERICAL));
        refused(asked(new RemoveSecondFactor(CLERICAL), CLERICAL, opened()), AccountRule.SecondFactorIsInUse);
        refused(asked(new RemoveSecondFactor(CLERICAL), opened(), inUse), AccountRule.OnlyForOneself);
        asked(new ResetSecondFactor(CLERICAL), opened(), inUse).expectEvents(new SecondFactorRemoved(CLERICAL));
        refused(
                asked(new ResetSecondFactor(FIRST), firstOpened(), new SecondFactorConfirmed(FIRST, FACTOR)),
                AccountRule.OwnPasswordIsChangedNotReset);
    }

    @Test
    void a_school_account_is_linked_by_its_owner_alone_and_signs_in_one_person() {
        AccountEvent linked = new SchoolAccountLinked(CLERICAL, SUBJECT);
        asked(new LinkSchoolAccount(CLERICAL, SUBJECT), CLERICAL, opened()).expectEvents(linked);
        refused(asked(new LinkSchoolAccount(CLERICAL, SUBJECT), opened()), AccountRule.OnlyForOneself);
        refused(
                asked(new LinkSchoolAccount(FIRST, SUBJECT), FIRST, firstOpened(), opened(), linked),
                AccountRule.SchoolAccountIsNobodyElses);
        asked(new LinkSchoolAccount(CLERICAL, "another"), CLERICAL, opened(), linked)
                .expectEvents(new SchoolAccountLinked(CLERICAL, "another"));
    }

    @Test
    void a_school_account_is_unlinked_by_its_owner_by_a_reset_and_with_the_account() {
        AccountEvent linked = new SchoolAccountLinked(CLERICAL, SUBJECT);
        asked(new UnlinkSchoolAccount(CLERICAL), CLERICAL, opened(), linked)
                .expectEvents(new SchoolAccountUnlinked(CLERICAL));
        refused(asked(new UnlinkSchoolAccount(CLERICAL), opened(), linked), AccountRule.OnlyForOneself);
        for (AccountEvent end : List.of(new SchoolAccountUnlinked(CLERICAL), new PasswordReset(CLERICAL, PASSWORD))) {
            refused(
                    asked(new UnlinkSchoolAccount(CLERICAL), CLERICAL, opened(), linked, end),
                    AccountRule.SchoolAccountIsLinked);
        }
        asked(
                        new LinkSchoolAccount(FIRST, SUBJECT),
                        FIRST,
                        firstOpened(),
                        opened(),
                        linked,
                        new AccountClosed(CLERICAL))
                .expectEvents(new SchoolAccountLinked(FIRST, SUBJECT));
    }

    @Test
    void a_repeated_request_is_answered_with_the_password_it_first_put_in_use() {
        UUID another = UUID.fromString("0192c0de-0000-4000-8000-0000000000b9");
        new AggregateTestFixture<>(Accounts.class)
                .given(stamped(firstOpened(), "earlier"), stamped(opened(), "now"))
                .when(new OpenAccount(CLERICAL, name(), List.of(OFFICE), another), trace(FIRST, "digest"))
                .expectNoEvents()
                .expectResultMessagePayload(new AccountRecorded(CLERICAL, PASSWORD));
        refused(
                new AggregateTestFixture<>(Accounts.class)
                        .given(stamped(opened(), "now"))
                        .when(open(), trace(FIRST, "another")),
                AccountRule.OneKeyOneRequest);
    }

    @ParameterizedTest
    @EnumSource
    void says_what_it_wants_in_sentences_and_what_it_rests_on(AccountRule rule) {
        assertThat(rule.wants()).matches("[A-Z].+[.]");
        assertThat(rule.basis()).hasSizeGreaterThan(20);
    }

    private static AccountOpened admin(String username, List<casebook.shared.people.Role> roles) {
        return new AccountOpened(username, name(), roles, PASSWORD, false);
    }

    private static ResultValidator<Accounts> asked(AccountCommand command, AccountEvent... before) {
        return asked(command, FIRST, before);
    }

    private static ResultValidator<Accounts> asked(AccountCommand command, String actor, AccountEvent... before) {
        return new AggregateTestFixture<>(Accounts.class)
                .given(Arrays.stream(before)
                        .map(event -> stamped(event, "earlier"))
                        .toList())
                .when(command, trace(actor, "digest"));
    }

    private static Map<String, String> trace(String actor, String digest) {
        return Map.of(Trace.ACTOR, actor, Trace.REQUEST, "now", Trace.DIGEST, digest);
    }

    private static void refused(ResultValidator<Accounts> result, AccountRule rule) {
        result.expectException(Refused.class)
                .expectExceptionDetails(new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis()))
                .expectNoEvents();
    }

    private static Object stamped(AccountEvent event, String request) {
        return GenericEventMessage.asEventMessage(event)
                .withMetaData(Map.of(Trace.REQUEST, request, Trace.DIGEST, "digest"));
    }
}
