package casebook.command.account;

import static casebook.command.account.AccountRule.UsernameIsNobodyElses;
import static casebook.command.account.AccountRule.UsernameIsPlain;

import casebook.shared.account.AccountBook;
import java.util.regex.Pattern;

/** What somebody new can be called. */
final class Usernames {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    private Usernames() {}

    static void check(String username, AccountBook book) {
        UsernameIsPlain.check(PLAIN.matcher(username).matches());
        UsernameIsNobodyElses.check(book.of(username).isEmpty());
    }
}
