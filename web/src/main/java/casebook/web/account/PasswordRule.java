package casebook.web.account;

import casebook.shared.message.Refusal;

/** What makes a password one that nobody guesses. Checked at the door, because no password goes further. */
enum PasswordRule {
    PasswordIsLongEnough(
            "A password has at least 12 characters. Three random words make a good one.",
            "National Cyber Security Centre, \"Three random words\": length is what makes a password hard to guess"),

    PasswordIsNotTooLong(
            "The password is too long to be kept whole: at most 72 plain characters.",
            "bcrypt takes no more than 72 bytes, and a password that is cut off would open to others"),

    PasswordIsNotCommon(
            "Many people use this password, or it repeats itself, or has the username in it. Choose another: three random words make a good one.",
            "National Cyber Security Centre, password guidance: common passwords are refused, as they are tried first"),

    PasswordIsNew(
            "This is the password you have now. Choose another.",
            "National Cyber Security Centre, password guidance: a password that others know is replaced");

    private final String wants;
    private final String basis;

    PasswordRule(String wants, String basis) {
        this.wants = wants;
        this.basis = basis;
    }

    Refusal refusal() {
        return new Refusal(Refusal.Kind.RULE, name(), wants, basis);
    }
}
