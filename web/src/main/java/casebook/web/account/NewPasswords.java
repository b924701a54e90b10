package casebook.web.account;

import static casebook.web.account.PasswordRule.PasswordIsLongEnough;
import static casebook.web.account.PasswordRule.PasswordIsNotCommon;
import static casebook.web.account.PasswordRule.PasswordIsNotTooLong;

import casebook.shared.message.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Refuses a password that would be guessed. */
final class NewPasswords {
    private static final int SHORTEST = 12;
    private static final int MOST_BYTES = 72;
    private static final int FEWEST_LETTERS = 5;

    /** The most common of those that are long enough, without digits and signs at their ends. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwordpassword",
            "letmein",
            "letmeinletmein",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdf",
            "qwertyqwerty",
            "asdfghjkl",
            "iloveyou",
            "iloveyouiloveyou",
            "welcome",
            "welcomewelcome",
            "administrator",
            "admin",
            "adminadmin",
            "changeme",
            "changemechangeme",
            "sunshine",
            "princess",
            "football",
            "liverpool",
            "arsenal",
            "chelsea",
            "dragon",
            "monkey",
            "superman",
            "charlie",
            "trustno",
            "master",
            "abc",
            "abcdefghijkl",
            "abcdefghijklmnopqrstuvwxyz",
            "correct horse battery staple",
            "correcthorsebatterystaple",
            "casebook",
            "school",
            "primaryschool",
            "headteacher",
            "teacher",
            "summer",
            "winter",
            "autumn",
            "spring",
            "");

    private NewPasswords() {}

    static void check(String password, String username) {
        refuseUnless(password.codePointCount(0, password.length()) >= SHORTEST, PasswordIsLongEnough);
        refuseUnless(password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, PasswordIsNotTooLong);
        String plain = password.toLowerCase(Locale.ROOT);
        refuseUnless(!COMMON.contains(plain) && !COMMON.contains(withoutEnds(plain)), PasswordIsNotCommon);
        refuseUnless(plain.chars().distinct().count() >= FEWEST_LETTERS, PasswordIsNotCommon);
        refuseUnless(!plain.contains(username.toLowerCase(Locale.ROOT)), PasswordIsNotCommon);
    }

    static void refuseUnless(boolean kept, PasswordRule rule) {
        if (!kept) {
            throw new Refused(rule.refusal());
        }
    }

    private static String withoutEnds(String plain) {
        return plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }
}
