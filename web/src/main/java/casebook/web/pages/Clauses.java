package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of an edition of the policy, as forms name them. */
final class Clauses {
    private static final int AT_A_GLANCE = 70;

    private Clauses() {}

    /** To choose from a list, by its code and how it begins. */
    static Option option(Shown clause) {
        String words = String.valueOf(clause.text("text"));
        String beginning =
                words.length() > AT_A_GLANCE ? words.substring(0, AT_A_GLANCE).strip() + "…" : words;
        return new Option(String.valueOf(clause.text("code")), clause.text("code") + ": " + beginning);
    }

    /** Its words in that edition. */
    static @Nullable String words(List<Shown> clauses, String code) {
        return clauses.stream()
                .filter(clause -> code.equals(clause.text("code")))
                .map(clause -> clause.text("text"))
                .findFirst()
                .orElse(null);
    }
}
