package casebook.web.report;

import static java.util.Map.entry;

import java.util.Map;

/** What the kinds that a review counts are called. */
final class KindWords {

    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("OPEN", "Openly"),
            entry("CONFIDENTIAL", "In confidence"),
            entry("ANONYMOUS", "Anonymously"),
            entry("CLASS", "A class group"),
            entry("YEAR", "A year group"),
            entry("PTA", "The PTA’s group"),
            entry("TAKEN_UP", "Taken on"),
            entry("SCREENED_OUT", "Not taken on"),
            entry("ACCEPTED", "Taken on"),
            entry("NOT_YET", "Not looked at by the end of the term"),
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

    private KindWords() {}

    static String of(String code) {
        return KINDS.getOrDefault(code, code);
    }
}
