package casebook.web.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the school may do about a breach, in the policy's words and order, and what each needs first. */
final class Responses {
    private static final Map<String, String> NAMES = Map.of(
            "ADVICE", "Advice: a word with the parent, and no more",
            "A1", "A1: a warning letter",
            "A2", "A2: a meeting in school with a senior member of staff or the Head",
            "A3", "A3: the authorities, in cases of criminal behaviour",
            "A4", "A4: legal advice, where something may be libellous or slanderous",
            "A5", "A5: a ban from the school site");

    private static final Map<String, String> NEEDS = Map.of(
            "ADVICE", "Needs nothing more.",
            "A1", "Names only clauses that were found broken. Its letter is a draft until somebody has read it.",
            "A2",
                    "With a senior leader or the Head, with school days of notice, and somebody at the parent's side if they wish.",
            "A3",
                    "Needs first: at least one lesser step weighed. Then at least one offence from the list, with the facts that meet it. "
                            + "Rudeness, disrepute or challenging a policy is no crime.",
            "A4",
                    "Only for libel or slander, of a person. A school has no reputation in the law of defamation. Mind the twelve months.",
            "A5",
                    "Needs first: at least one lesser step weighed. Then a risk to people on the site, how the child is collected, and the parent's "
                            + "say before it is confirmed. Words alone, however rude, are no risk on the site.");

    private Responses() {}

    static String named(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** To choose from, each with what it needs first. */
    static List<Option> options() {
        return Stream.of("ADVICE", "A1", "A2", "A3", "A4", "A5")
                .map(code -> new Option(code, named(code), NEEDS.get(code)))
                .toList();
    }

    /** Of these codes, to choose from. */
    static List<Option> options(List<String> codes) {
        return codes.stream().map(code -> new Option(code, named(code))).toList();
    }
}
