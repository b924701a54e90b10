package casebook.app.demoyear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How concerns are looked into in the invented year: taken on, gathered, found. */
final class Enquiries {

    private Enquiries() {}

    static void screenedOut(InventedCase concern, String why) {
        concern.after(1)
                .does(
                        "senior",
                        "screening",
                        Map.of("outcome", "SCREENED_OUT", "reason", why, "safeguardingConcern", false));
    }

    static InventedCase takenOn(InventedCase concern) {
        return concern.after(1)
                .does("senior", "screening", Map.of("outcome", "ACCEPTED", "safeguardingConcern", false));
    }

    static InventedCase referred(InventedCase concern) {
        return concern.after(0)
                .does("dsl", "safeguarding-referrals", Map.of("reference", "SG-EXAMPLE", "referredAt", concern.ago(0)));
    }

    /** What others saw, and what the parent says; the Head is sometimes too quick, and is stopped. */
    static InventedCase gathered(InventedCase concern, int daysToTheParent, boolean hasty, String clause) {
        concern.after(1).does("senior", "statements", statement(concern));
        if (hasty) {
            concern.after(0).tries("head", "findings", finding(clause, "BREACH"));
        }
        concern.after(daysToTheParent);
        return concern.does("senior", "parent-conversations", conversation(concern));
    }

    /** Three times nobody answered. */
    static InventedCase nobodyReached(InventedCase concern) {
        concern.after(1).does("senior", "statements", statement(concern));
        for (int attempt = 0; attempt < 3; attempt++) {
            concern.after(1)
                    .does(
                            "office",
                            "contact-attempts",
                            Map.of("attemptedAt", concern.ago(0), "mode", "Telephone", "outcome", "No answer"));
        }
        return concern;
    }

    static InventedCase found(InventedCase concern, String who, String clause, String outcome) {
        return concern.after(2).does(who, "findings", finding(clause, outcome));
    }

    private static Map<String, Object> statement(InventedCase concern) {
        return Map.of(
                "from",
                Map.of("name", "Witness Example", "relationship", "PARENT"),
                "takenAt",
                concern.ago(0),
                "how",
                "PHONE",
                "text",
                "I read it that evening and said nothing",
                "readBackAndAgreed",
                true);
    }

    private static Map<String, Object> conversation(InventedCase concern) {
        return Map.of(
                "spokenAt", concern.ago(0),
                "mode", "By telephone",
                "present", List.of("The parent", "The deputy head"),
                "gist", "What was posted, and how it was read",
                "parentsAccount", "I was tired and did not think who reads it");
    }

    private static Map<String, Object> finding(String clause, String outcome) {
        Map<String, Object> allegation = Map.of(
                "clause", clause,
                "outcome", outcome,
                "reasons", "What the messages say, and what the parent said of them");
        if (!List.of("N3", "N6").contains(clause)) {
            return Map.of("allegations", List.of(allegation));
        }
        Map<String, Object> considered = new HashMap<>(allegation);
        considered.put("lawfulCriticismConsidered", "Criticism is welcome; naming a child is not criticism");
        return Map.of("allegations", List.of(considered));
    }
}
