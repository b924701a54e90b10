package casebook.web.report;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.query.ReviewMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How clauses begin, beside their codes: governors know the policy, and not its numbers. */
final class ClauseWords {

    private static final int AT_A_GLANCE = 70;

    private final Map<String, String> texts = new HashMap<>();

    /** Of two editions' words for one code, those that come first. */
    ClauseWords(List<PolicyEdition.Clause> clauses) {
        clauses.forEach(clause -> texts.putIfAbsent(clause.code(), clause.text()));
    }

    String of(ReviewMeasure measure, String kind) {
        return switch (measure) {
            case CLAUSE, GAP -> of(kind);
            default -> ReviewWords.kind(measure, kind);
        };
    }

    /** A code that no edition has, such as that of no clause, is called as any other kind is. */
    String of(String code) {
        String text = texts.get(code);
        return text == null ? ReviewWords.kind(code) : code + ": " + beginning(text);
    }

    private static String beginning(String text) {
        return text.length() <= AT_A_GLANCE
                ? text
                : text.substring(0, AT_A_GLANCE).strip() + "…";
    }
}
