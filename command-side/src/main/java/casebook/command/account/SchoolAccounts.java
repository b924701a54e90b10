package casebook.command.account;

import static casebook.command.account.AccountRule.SchoolAccountIsLinked;
import static casebook.command.account.AccountRule.SchoolAccountIsNobodyElses;

import casebook.shared.account.Account;
import casebook.shared.account.AccountBook;
import casebook.shared.account.LinkSchoolAccount;
import casebook.shared.account.SchoolAccountLinked;
import casebook.shared.account.SchoolAccountUnlinked;

/** Whose school account signs in whom. */
final class SchoolAccounts {

    private SchoolAccounts() {}

    static SchoolAccountLinked linked(Account own, LinkSchoolAccount command, AccountBook book) {
        SchoolAccountIsNobodyElses.check(book.linkedTo(command.subject())
                .filter(other -> !other.username().equals(own.username()))
                .isEmpty());
        return new SchoolAccountLinked(own.username(), command.subject());
    }

    static SchoolAccountUnlinked unlinked(Account own) {
        SchoolAccountIsLinked.given(own.schoolAccount());
        return new SchoolAccountUnlinked(own.username());
    }
}
