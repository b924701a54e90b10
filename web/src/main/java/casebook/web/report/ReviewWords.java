package casebook.web.report;

import static java.util.Map.entry;

import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.ReviewMeasure;
import casebook.web.words.WordTable;
import java.util.Locale;
import java.util.Map;

/** What a policy review's codes are called before governors and parents. */
final class ReviewWords {

    private static final Map<ReviewMeasure, String> TITLES = Map.ofEntries(
            entry(ReviewMeasure.SOURCE, "How people raised concerns"),
            entry(ReviewMeasure.GROUP, "Which groups concerns were about"),
            entry(ReviewMeasure.HALF_TERM, "When concerns were recorded"),
            entry(ReviewMeasure.CLAUSE, "Which clauses concerns were raised under"),
            entry(ReviewMeasure.SCREENING, "Whether concerns were taken on"),
            entry(ReviewMeasure.FINDING, "What was found"),
            entry(ReviewMeasure.RESPONSE, "What the Head decided"),
            entry(ReviewMeasure.LESSER_STEP, "Milder steps that were weighed first"),
            entry(ReviewMeasure.WARNING, "Warning letters"),
            entry(ReviewMeasure.MEETING, "Meetings"),
            entry(ReviewMeasure.ESCALATION, "What the authorities did"),
            entry(ReviewMeasure.BAN_ROUTE, "How bans from the site were begun"),
            entry(ReviewMeasure.REPRESENTATIONS, "What became of what parents said about a ban"),
            entry(ReviewMeasure.BAN_END, "How bans ended"),
            entry(ReviewMeasure.BAN_REVIEW, "Whether bans were looked at again in time"),
            entry(ReviewMeasure.OVERRIDE, "Where the usual way was not gone"),
            entry(ReviewMeasure.REFUSAL, "What Casebook refused, by rule"),
            entry(ReviewMeasure.CORRECTION, "Corrections of the record"),
            entry(ReviewMeasure.CONFLICT, "Conflicts of interest declared"),
            entry(ReviewMeasure.GAP, "Gaps found in the policy"));

    private static final Map<ReviewMeasure, String> NOTES = Map.of(
            ReviewMeasure.CLAUSE,
                    "A concern may be raised under several clauses, so the numbers may add up to more than there were concerns.",
            ReviewMeasure.FINDING,
                    "Of the concerns that were taken on. A case in which one clause was breached is a breach.",
            ReviewMeasure.RESPONSE, "A case may have several responses. What was taken back is not counted.",
            ReviewMeasure.REPRESENTATIONS, "Upheld means that the parent was heard and no ban came of it.",
            ReviewMeasure.OVERRIDE,
                    "Calls in an emergency, which the Head looks at afterwards, and notice shorter than the school usually gives.",
            ReviewMeasure.REFUSAL,
                    "What people in this school tried in this period and a rule stopped, on any case or none.");

    private static final Map<Until, String> UNTIL = Map.of(
            Until.PARENT_SPOKEN_TO, "Until the parent was spoken to",
            Until.FINDING, "Until a finding",
            Until.CLOSING, "Until the case was closed");

    private ReviewWords() {}

    static String title(ReviewMeasure measure) {
        return TITLES.getOrDefault(measure, "");
    }

    static String title(Pair pair) {
        return switch (pair) {
            case CLAUSE_AND_FINDING -> "What was found on each clause";
            case RESPONSE_AND_BREACHES -> "The gravest response, by how many clauses were breached";
        };
    }

    static String note(ReviewMeasure measure) {
        return NOTES.getOrDefault(measure, "");
    }

    static String until(Until until) {
        return UNTIL.getOrDefault(until, "");
    }

    /** Half-terms are called what they are, and rules by what they say. */
    static String kind(ReviewMeasure measure, String code) {
        return switch (measure) {
            case HALF_TERM -> code;
            case LESSER_STEP -> weighed(code);
            case REFUSAL -> WordTable.RULES.of(code).map(ReviewWords::begun).orElseGet(() -> sentence(code));
            case CONFLICT -> sentence(code.replace('_', ' '));
            default -> kind(code);
        };
    }

    static String kind(String code) {
        return KindWords.of(code);
    }

    private static String weighed(String code) {
        int between = code.indexOf('_');
        return kind(code.substring(0, between)) + ": " + kind(code.substring(between + 1));
    }

    private static String sentence(String name) {
        String lower = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return begun(lower);
    }

    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
