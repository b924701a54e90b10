package casebook.query;

import static casebook.shared.examples.AccountExamples.CLERICAL;
import static casebook.shared.examples.AccountExamples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.account.AccountClosed;
import casebook.shared.account.SecondFactorRemoved;
import casebook.shared.examples.AccountExamples;
import casebook.shared.people.Role;
import casebook.shared.query.AccountList;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.BadCursor;
import casebook.shared.query.FindAccount;
import casebook.shared.query.FindAccounts;
import casebook.shared.query.FindAuditTrail;
import casebook.shared.seal.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class AccountsTest {

    private final Views views;

    AccountsTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(AccountExamples.firstOpened());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_account_is_shown_as_what_happened_to_it_left_it() {
        views.recorded(AccountExamples.opened());
        assertThat(clerical().oneTimePassword()).isTrue();
        views.recorded(AccountExamples.events().toArray());
        AccountList.Item item = clerical();
        assertThat(item.roles()).containsExactly(Role.OFFICE, Role.DSL);
        assertThat(item.open()).isTrue();
        assertThat(item.oneTimePassword()).isTrue();
        assertThat(item.secondFactor()).isFalse();
        assertThat(views.seal().open(item.displayName())).isEqualTo(new Opened.Text("Invented Name"));
        views.recorded(new AccountClosed(CLERICAL));
        assertThat(clerical().open()).isFalse();
        assertThat(views.find(new FindAccount("nobody"), AccountList.Item.class))
                .isEmpty();
    }

    @Test
    void a_second_factor_shows_once_it_is_asked_for() {
        views.recorded(AccountExamples.events().subList(0, 3).toArray());
        assertThat(clerical().secondFactor()).isFalse();
        views.recorded(AccountExamples.events().get(3));
        assertThat(clerical().secondFactor()).isTrue();
        views.recorded(new SecondFactorRemoved(CLERICAL));
        assertThat(clerical().secondFactor()).isFalse();
    }

    @Test
    void accounts_are_listed_by_username_in_pages() {
        views.recorded(AccountExamples.opened());
        AccountList first = views.ask(new FindAccounts(1, null), AccountList.class);
        AccountList second = views.ask(new FindAccounts(1, first.next()), AccountList.class);
        assertThat(first.items()).extracting(AccountList.Item::username).containsExactly(FIRST);
        assertThat(second.items()).extracting(AccountList.Item::username).containsExactly(CLERICAL);
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> views.ask(new FindAccounts(1, "not a cursor!"), AccountList.class))
                .hasCauseInstanceOf(BadCursor.class);
    }

    @Test
    void accounts_and_settings_are_in_the_audit_trail() {
        views.recorded(AccountExamples.settingsChanged());
        assertThat(views.ask(new FindAuditTrail(false, null, null, null, null, null, 50, null), AuditTrail.class)
                        .entries())
                .extracting(AuditTrail.Entry::type)
                .containsExactly("AccountOpened", "SchoolSettingsChanged");
    }

    private AccountList.Item clerical() {
        return views.find(new FindAccount(CLERICAL), AccountList.Item.class).orElseThrow();
    }
}
