package casebook.app.demoyear;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the Head decides in the invented year, and how it is carried out. */
final class Responses {

    private static final List<String> RISING = List.of("ADVICE", "A1", "A2", "A3", "A5");

    private Responses() {}

    /** Every milder step was weighed before. */
    static InventedCase decided(InventedCase concern, String... responses) {
        concern.after(1)
                .does(
                        "senior",
                        "proportionality",
                        Map.of(
                                "lesserSteps", weighed(responses),
                                "effectOnChild", "None that anybody saw",
                                "adjustmentsOffered", "A talk by telephone instead of a letter"));
        return concern.after(1)
                .does(
                        "head",
                        "decision",
                        Map.of(
                                "responses",
                                List.of(responses),
                                "reasons",
                                "It fits what was done and what came before"));
    }

    private static List<Map<String, String>> weighed(String... responses) {
        int gravest = Stream.of(responses).mapToInt(RISING::indexOf).max().orElse(0);
        return RISING.subList(0, Math.max(0, gravest)).stream()
                .filter(step -> !List.of(responses).contains(step))
                .map(step -> step.equals("ADVICE")
                        ? Map.of("step", step, "status", "TRIED", "why", "It went on after a word at the gate")
                        : Map.of("step", step, "status", "UNSUITABLE", "why", "It would not keep anybody safer"))
                .toList();
    }

    static InventedCase warned(InventedCase concern, String clause) {
        concern.after(1)
                .does(
                        "head",
                        "warnings",
                        Map.of(
                                "clauses", List.of(clause),
                                "whatMustChange", "Bring it to the office, and leave the group out of it",
                                "deliveredBy", "HAND"));
        return concern.after(1).lettersArrive();
    }

    static InventedCase met(InventedCase concern, int notice, boolean held) {
        concern.after(0)
                .does(
                        "senior",
                        "meetings",
                        Map.of(
                                "purpose", "RESPONSE",
                                "with", "HEAD",
                                "hostName", "The Head",
                                "at", concern.ahead(notice),
                                "companionOffered", true));
        concern.after(0).lettersArrive();
        return concern.after(notice + 1)
                .does(
                        "senior",
                        "meetings/1/outcome",
                        held
                                ? Map.of(
                                        "held",
                                        true,
                                        "attendees",
                                        List.of("The parent", "The Head"),
                                        "notes",
                                        "Calm; both listened",
                                        "agreedActions",
                                        List.of("To ring the office first"))
                                : Map.of("held", false, "notes", "Nobody came"));
    }

    static InventedCase toThePolice(InventedCase concern, String outcome) {
        concern.after(0)
                .does(
                        "head",
                        "escalations",
                        Map.of(
                                "authority",
                                "POLICE",
                                "grounds",
                                List.of(Map.of("code", "HARASSMENT", "facts", "Followed another parent home twice")),
                                "shared",
                                List.of("The screenshots"),
                                "lawfulBasis",
                                "Prevention of crime"));
        return outcome.isEmpty()
                ? concern
                : concern.after(12)
                        .does(
                                "senior",
                                "escalations/1/outcome",
                                Map.of("outcome", outcome, "reference", "EX/1", "at", concern.ago(0)));
    }

    static InventedCase legalAdvice(InventedCase concern) {
        concern.after(0)
                .does(
                        "head",
                        "legal-advice",
                        Map.of(
                                "ground", "LIBEL",
                                "whoseReputation", "A member of staff",
                                "from", "LOCAL_AUTHORITY",
                                "publishedAt", concern.ago(200)));
        concern.after(8);
        return concern.does(
                "head",
                "legal-advice/received",
                Map.of("receivedOn", concern.date(0), "summary", "A letter is enough; nobody was named"));
    }

    static InventedCase gap(InventedCase concern, String clause, String remark) {
        return concern.after(1).does("senior", "policy-gaps", Map.of("clause", clause, "remark", remark));
    }

    /** Not without telling everybody: the first try forgets the parent. */
    static InventedCase closed(InventedCase concern, boolean hasty) {
        concern.after(2);
        if (hasty) {
            concern.tries("senior", "closure", Map.of("parentTold", "", "reporterTold", true));
        }
        return concern.does(
                "senior", "closure", Map.of("parentTold", "What was decided, and why", "reporterTold", true));
    }
}
