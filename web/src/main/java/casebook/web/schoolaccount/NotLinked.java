package casebook.web.schoolaccount;

import java.util.Locale;

/** Why somebody who was at the provider is not signed in, and what they can do. */
enum NotLinked {
    NOT_LINKED(
            "Your school account is not linked to Casebook",
            "Casebook knows nobody by the account that you signed in with, and has made nothing of it. If you have a Casebook account, sign in "
                    + "with your username and password, open the page of your own account, and link your school account there. If "
                    + "you have none, ask the school’s Casebook administrator for one."),
    SOMEBODY_ELSES(
            "This school account was not linked",
            "It signs somebody else in already, or your own account was closed just now. Nothing has changed. Choose your own account at the "
                    + "provider, or ask the school’s Casebook administrator."),
    OF_THE_DEMO(
            "An account of the demo is not linked",
            "Casebook keeps nothing of the accounts that the demo has made up. Ask for an account of your own, and link that."),
    TOO_OFTEN(
            "Too many tries",
            "There were too many tries from this address. Wait five minutes, or sign in with your username and password."),
    NO_ANSWER(
            "Signing in with your school account did not work",
            "The provider did not confirm who you are, or what came back did not belong to this browser. Nothing has changed. Try again, or "
                    + "sign in with your username and password.");

    private final String title;
    private final String words;

    NotLinked(String title, String words) {
        this.title = title;
        this.words = words;
    }

    static NotLinked of(String why) {
        for (NotLinked each : values()) {
            if (each.word().equals(why)) {
                return each;
            }
        }
        return NO_ANSWER;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    String page() {
        return SchoolAccountPages.NOT_LINKED + "?why=" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
