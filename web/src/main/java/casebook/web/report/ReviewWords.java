package casebook.web.report;

import static java.util.Map.entry;

import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.ReviewMeasure;
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

    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("OPEN", "Openly"),
            entry("CONFIDENTIAL", "In confidence"),
            entry("ANONYMOUS", "Anonymously"),
            entry("CLASS", "A class group"),
            entry("YEAR", "A year group"),
            entry("PTA", "The PTA’s group"),
            entry("TAKEN_UP", "Taken on"),
            entry("SCREENED_OUT", "Not taken on"),
            entry("WAITING", "Waiting"),
            entry("BREACH", "The code was broken"),
            entry("NO_BREACH", "The code was not broken"),
            entry("CANNOT_DETERMINE", "It could not be determined"),
            entry("NONE_YET", "No finding yet"),
            entry("ADVICE", "Advice, and no more"),
            entry("A1", "A warning letter"),
            entry("A2", "A meeting in school"),
            entry("A3", "The appropriate authorities"),
            entry("A4", "Legal advice"),
            entry("A5", "A ban from the site"),
            entry("TRIED", "tried"),
            entry("UNSUITABLE", "unsuitable, with reasons"),
            entry("FIRST", "A first warning in a case"),
            entry("FURTHER", "A further warning in the same case"),
            entry("WITHDRAWN", "Withdrawn"),
            entry("HELD", "Held"),
            entry("NOT_ATTENDED", "Not attended"),
            entry("NO_FURTHER_ACTION", "No further action"),
            entry("CAUTION", "A caution"),
            entry("CHARGED", "A charge"),
            entry("OTHER", "Something else"),
            entry("TEMPORARY_BAR", "At once, with a bar for now"),
            entry("INTENT", "By notice that a ban was meant"),
            entry("UPHELD", "Upheld"),
            entry("NOT_UPHELD", "Not upheld"),
            entry("NONE_MADE", "The parent said nothing by the last day"),
            entry("CONFIRMED", "Confirmed"),
            entry("CONFIRMED_BY_CHAIR", "Confirmed by the Chair of governors"),
            entry("NOT_IMPOSED", "Not imposed"),
            entry("LIFTED", "Lifted"),
            entry("ON_TIME", "On time"),
            entry("LATE", "Late"),
            entry("NOT_YET_DUE", "Not yet due"),
            entry("NOT_DONE", "Due and not done"),
            entry("EMERGENCY_CALL_RATIFIED", "An emergency call that the Head stood by"),
            entry("EMERGENCY_CALL_NOT_RATIFIED", "An emergency call that the Head did not stand by"),
            entry("EMERGENCY_CALL_WAITING", "An emergency call that waits for the Head"),
            entry("SHORT_NOTICE_OF_BAN", "Short notice to answer a ban"),
            entry("SHORT_NOTICE_OF_MEETING", "Short notice of a meeting"),
            entry("ERROR", "A mistake put right"),
            entry("CLARIFICATION", "Something made clearer"),
            entry("RETRACTION", "An entry taken back"),
            entry("NONE", "On no clause in particular"));

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

    /** Clauses and half-terms are called what they are, and rules by the sentence that their name is. */
    static String kind(ReviewMeasure measure, String code) {
        return switch (measure) {
            case CLAUSE, HALF_TERM -> code;
            case LESSER_STEP -> weighed(code);
            case REFUSAL -> sentence(code);
            case CONFLICT -> sentence(code.replace('_', ' '));
            default -> kind(code);
        };
    }

    static String kind(String code) {
        return KINDS.getOrDefault(code, code);
    }

    private static String weighed(String code) {
        int between = code.indexOf('_');
        return kind(code.substring(0, between)) + ": " + kind(code.substring(between + 1));
    }

    private static String sentence(String name) {
        String lower = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
    }
}
