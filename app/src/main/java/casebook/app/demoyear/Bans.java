package casebook.app.demoyear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The few bans of the invented year, by both routes and to every end. */
final class Bans {

    private static final int NOTICE_DAYS = 14;

    private Bans() {}

    static InventedCase intended(InventedCase concern) {
        return concern.after(1)
                .does("head", "site-ban", notice(concern, "NOTICE_OF_INTENT"))
                .lettersArrive();
    }

    /** Somebody rang the police before anybody could ask the Head, who stands by it. */
    static InventedCase calledFirst(InventedCase concern) {
        concern.after(0)
                .does(
                        "office",
                        "emergency-calls",
                        Map.of(
                                "authority", "POLICE",
                                "calledAt", concern.ago(1),
                                "calledBy", "The caretaker",
                                "imminentDanger", "Somebody was at the gate with a stick"));
        return concern.does(
                "head",
                "emergency-calls/1/ratification",
                Map.of("ratified", true, "reasons", "Nobody could have waited"));
    }

    static InventedCase barred(InventedCase concern) {
        Map<String, Object> notice = notice(concern, "TEMPORARY_BAR");
        notice.put("immediateRisk", "Waited at the gate for another parent, and shouted");
        return concern.after(0).does("head", "site-ban", notice).lettersArrive();
    }

    static InventedCase answered(InventedCase concern) {
        return concern.after(3)
                .does(
                        "office",
                        "site-ban/representations",
                        Map.of("receivedAt", concern.ago(1), "text", "It happened once, and I have said sorry"));
    }

    /** The Head is too quick first, and is stopped. */
    static InventedCase confirmed(InventedCase concern) {
        Map<String, Object> decision = new HashMap<>(Map.of(
                "outcome", "CONFIRMED",
                "answers", List.of(),
                "reasons", "The risk goes on",
                "from", concern.date(1),
                "to", concern.date(85),
                "reviewOn", concern.date(42)));
        concern.after(0).tries("head", "site-ban/decision", decision);
        decision.put("answers", List.of(Map.of("point", "It happened once", "answer", "It was on three days")));
        return concern.does("head", "site-ban/decision", decision).lettersArrive();
    }

    static InventedCase decided(InventedCase concern, String outcome) {
        return concern.after(2)
                .does(
                        "head",
                        "site-ban/decision",
                        Map.of(
                                "outcome",
                                outcome,
                                "answers",
                                List.of(Map.of("point", "It happened once", "answer", "That is so")),
                                "reasons",
                                "The risk has passed"))
                .lettersArrive();
    }

    static InventedCase reviewed(InventedCase concern, int schoolDaysLater) {
        return concern.after(schoolDaysLater)
                .does("head", "site-ban/review", Map.of("outcome", "LIFTED", "reasons", "Nothing more has happened"))
                .lettersArrive();
    }

    private static Map<String, Object> notice(InventedCase concern, String route) {
        return new HashMap<>(Map.of(
                "route",
                route,
                "siteRiskBasis",
                "Shouting at the gate on three mornings",
                "scope",
                "The grounds, in school hours",
                "accessPlan",
                Map.of(
                        "collection", "A grandparent collects",
                        "parentsEvening", "By telephone",
                        "medicalOrSend", "By appointment"),
                "representationsBy",
                concern.date(NOTICE_DAYS),
                "noticeServed",
                Map.of("method", "By hand", "at", concern.ago(1))));
    }
}
