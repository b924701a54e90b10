package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.moment;

/** Questions that many forms ask. */
final class Questions {
    private static final String MOMENT = "Day, month, year and time, for example 27 3 2026 at 14:30.";

    private Questions() {}

    /** When something happened, on the day and at the time. */
    static Field when(String name, String label, String missing) {
        return moment(name, label).hint(MOMENT).missing(missing);
    }

    /** How something reached the parent. */
    static Field delivery(String name, String label) {
        return choice(name, label, "POST", "By post", "EMAIL", "By e-mail", "HAND", "By hand")
                .missing("Choose how it reached them");
    }

    /** When the letter that goes with an entry goes out. */
    static Field letter() {
        return choice(
                        "letter",
                        "When does its letter go out?",
                        "DRAFT",
                        "When somebody has looked at it and approved it",
                        "AT_ONCE",
                        "At once, in the school's usual words")
                .hint(
                        "A letter that is looked at first can be added to. If you choose neither, it waits until somebody has "
                                + "approved it.")
                .usually("DRAFT");
    }

    /** What an authority did. */
    static Field outcome() {
        return choice(
                        "outcome",
                        "What did they do?",
                        "NO_FURTHER_ACTION",
                        "Nothing further",
                        "CAUTION",
                        "They gave a caution",
                        "CHARGED",
                        "Somebody was charged",
                        "OTHER",
                        "Something else")
                .missing("Choose what they did");
    }
}
