package casebook.web.pages;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case's own codes are called in a school. In templates: {@code @say.stands(...)}. What is not here is said as {@link Plain} does. */
@Component("say")
final class SchoolWords {
    private static final Map<String, String> STATUSES = Map.of(
            "UNDER_ENQUIRY", "Being looked into",
            "AWAITING_DECISION", "Waiting for the finding",
            "DECIDED", "Finding made",
            "ACTIONS_OPEN", "Being carried out");
    private static final Map<String, String> STANDS = Map.of(
            "REPORTED", "The concern is with the school, and nobody has said yet whether it is taken on.",
            "UNDER_ENQUIRY", "It is being looked into: what was said is gathered, and the parent is spoken to.",
            "AWAITING_DECISION", "Information is gathered and the parent was heard. The Head can say what was found.",
            "DECIDED", "What was found is on record. What follows from it is for the Head to decide.",
            "ACTIONS_OPEN", "What the Head decided is being carried out.",
            "CLOSED", "This case is closed.",
            "SCREENED_OUT", "This concern was not taken on.",
            "ERASED", "This case was erased.");
    private static final Map<String, String> WISHES = Map.of(
            "CONFIDENTIAL", "Somebody in confidence: who it was stands on no page",
            "ANONYMOUS", "Somebody who gave no name",
            "OPEN", "Somebody who does not mind being known: who it was stands on no page all the same");
    private static final Map<String, String> RESPONSES = Map.of(
            "ADVICE", "Advice, and no more",
            "A1", "A warning letter",
            "A2", "A meeting in school",
            "A3", "The appropriate authorities",
            "A4", "Legal advice",
            "A5", "A ban from the site");
    private static final Map<String, String> DUE = Map.of(
            "MEETING", "a meeting with the parent",
            "BAN_REPRESENTATIONS", "the last day for what the parent says about the ban",
            "BAN_REVIEW", "the ban is looked at again",
            "BAN_ENDS", "the ban ends",
            "DEFAMATION_LIMITATION", "the last day for a claim about libel or slander",
            "EMERGENCY_RATIFICATION", "the Head looks at an emergency call",
            "RETENTION_OVER", "the last day for which the school keeps this case",
            "SUBJECT_ACCESS", "an answer to somebody who asked for what is held about them",
            "BREACH_REPORT", "a breach of personal data is reported",
            "POLICY_REVIEW", "the policy is reviewed");
    private static final Map<String, String> BANS = Map.of(
            "INTENDED", "The school means to ban the parent; no ban yet",
            "TEMPORARY_BAR", "Barred for now",
            "CONFIRMED", "Banned from the site",
            "NOT_IMPOSED", "No ban",
            "LIFTED", "Lifted",
            "EXPIRED", "Over");
    private static final Map<String, String> LETTERS = Map.of(
            "WARNING", "Warning letter",
            "MEETING_INVITATION", "Invitation to a meeting",
            "NOTICE_OF_INTENT", "Notice that a ban is meant",
            "TEMPORARY_BAR", "Notice of a bar for now",
            "BAN_DECISION", "Decision about the ban",
            "BAN_REVIEW", "The ban looked at again",
            "MORE_TIME", "More time to say what they think",
            "WARNING_WITHDRAWN", "A warning taken back",
            "OUTCOME", "What came of it",
            "DEALT_WITH", "To whoever raised it: dealt with");
    private static final Map<String, String> LETTER_STATES = Map.of(
            "DRAFT", "Draft",
            "APPROVED", "Approved",
            "FROZEN", "Ready to go out",
            "SERVED", "Arrived");
    private static final Map<String, String> DELIVERIES =
            Map.of("POST", "by post", "EMAIL", "by e-mail", "HAND", "by hand");
    private static final Map<String, String> TOLD = Map.of(
            "CONVERSATION", "In a conversation",
            "MEETING", "At a meeting",
            "BAN_NOTICE", "By a notice about a ban",
            "LETTER", "By letter",
            "CLOSING", "At the end",
            "ACKNOWLEDGEMENT", "They said that they had read it");
    private static final Map<String, String> CERTAINTIES =
            Map.of("ADMITTED", "they say so", "LIKELY", "more likely than not", "UNCLEAR", "it cannot be said");

    private final Plain plain;

    SchoolWords(Plain plain) {
        this.plain = plain;
    }

    public String stands(@Nullable Object status) {
        return word(STANDS, status);
    }

    public String status(@Nullable Object status) {
        return word(STATUSES, status);
    }

    public String wish(@Nullable Object wish) {
        return word(WISHES, wish);
    }

    public String response(@Nullable Object code) {
        return word(RESPONSES, code);
    }

    public String due(@Nullable Object kind) {
        return word(DUE, kind);
    }

    public String ban(@Nullable Object state) {
        return word(BANS, state);
    }

    public String letter(@Nullable Object kind) {
        return word(LETTERS, kind);
    }

    public String letterState(@Nullable Object state) {
        return word(LETTER_STATES, state);
    }

    public String delivery(@Nullable Object method) {
        return word(DELIVERIES, method);
    }

    public String told(@Nullable Object what) {
        return word(TOLD, what);
    }

    public String certainty(@Nullable Object certainty) {
        return word(CERTAINTIES, certainty);
    }

    /** What the parent was not told yet: what was found on a clause, what was decided, or a letter that has not arrived. */
    public String untold(String of, String code) {
        return switch (of) {
            case "FINDING" -> "What was found on " + code;
            case "RESPONSE" -> "What was decided: " + response(code).toLowerCase(Locale.UK);
            default -> letter(code) + " has not arrived";
        };
    }

    private String word(Map<String, String> words, @Nullable Object code) {
        String known = code == null ? "" : words.get(code.toString());
        return known == null ? plain.words(code) : known;
    }
}
