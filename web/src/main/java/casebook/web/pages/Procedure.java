package casebook.web.pages;

import java.util.List;
import java.util.Map;

/** The order in which a school usually goes about a case, so that what is likely next stands first. It decides nothing. */
final class Procedure {
    /** A kind of step, by how the addresses of its operations begin below the case. */
    record Kind(String title, List<String> beginnings) {}

    static final List<Kind> KINDS = List.of(
            new Kind(
                    "Looking into it",
                    List.of(
                            "screening",
                            "statements",
                            "parent-conversations",
                            "contact-attempts",
                            "evidence",
                            "authors",
                            "moderator-actions")),
            new Kind("Safety", List.of("safeguarding-referrals", "emergency-calls")),
            new Kind("Finding and deciding", List.of("findings", "proportionality", "decision", "conflicts")),
            new Kind(
                    "Carrying it out",
                    List.of("warnings", "meetings", "escalation-proposals", "escalations", "legal-advice", "site-ban")),
            new Kind("The record", List.of("links", "policy-gaps", "closure", "reopening", "corrections", "letters")),
            new Kind("Complaints, and who may know", List.of("complaints", "access", "tellings")),
            new Kind("Keeping it, and confidence", List.of("holds", "erasure", "reporter")));

    /** What a case at each step is usually waiting for, soonest first. */
    private static final Map<String, List<String>> LIKELY = Map.of(
            "REPORTED", List.of("screening", "safeguarding-referrals", "evidence"),
            "UNDER_ENQUIRY", List.of("findings", "statements", "parent-conversations", "contact-attempts", "evidence"),
            "AWAITING_DECISION", List.of("findings", "statements", "evidence"),
            "DECIDED", List.of("decision", "proportionality", "closure"),
            "ACTIONS_OPEN",
                    List.of(
                            "closure",
                            "site-ban/decision",
                            "meetings/{number}/outcome",
                            "meetings/{number}/notes",
                            "escalations/{number}/outcome",
                            "warnings",
                            "meetings",
                            "escalations",
                            "legal-advice",
                            "site-ban"),
            "CLOSED", List.of("site-ban/review", "reopening"),
            "SCREENED_OUT", List.of("reopening"));

    private static final List<String> AT_ONCE =
            List.of("emergency-calls/{number}/ratification", "meetings/{number}/reply");

    private Procedure() {}

    /** How near a step is on a case of this status; the nearest first, and -1 where it is not likely next. */
    static int nearness(String status, String at) {
        int atOnce = AT_ONCE.indexOf(at);
        int likely = LIKELY.getOrDefault(status, List.of()).indexOf(at);
        return atOnce >= 0 || likely < 0 ? atOnce : AT_ONCE.size() + likely;
    }

    static String kind(String at) {
        return KINDS.stream()
                .filter(kind -> kind.beginnings().stream().anyMatch(at::startsWith))
                .findFirst()
                .map(Kind::title)
                .orElse("Other steps");
    }
}
