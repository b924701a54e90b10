package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What still stands in the way of closing a case: decided and not done, begun and without an outcome. */
@Component
class Outstanding {
    /** What is open, and the step that brings it to its end; it leads nowhere where there is no page for that. */
    record Open(String words, @Nullable String address) {}

    /** A response, the entry that shows it begun, and the step it asks for. */
    private record Doing(String code, String entry, String words, String below) {}

    private static final List<Doing> DOINGS = List.of(
            new Doing("A1", "WarningIssued", "The warning letter (A1) is decided and not issued.", "/warnings"),
            new Doing("A2", "MeetingHeld", "The meeting (A2) is decided and has no outcome on record.", "/meetings"),
            new Doing(
                    "A3",
                    "EscalatedToAuthorities",
                    "The authorities (A3) are decided on and not told.",
                    "/escalations"),
            new Doing("A4", "LegalAdviceSought", "Legal advice (A4) is decided on and not sought.", "/legal-advice"),
            new Doing(
                    "A5", "SiteBanDecided", "The ban (A5) is decided on and not proposed to the parent.", "/site-ban"));

    private final ObjectProvider<Form> forms;

    Outstanding(ObjectProvider<Form> forms) {
        this.forms = forms;
    }

    List<Open> on(CaseAtHand at) {
        List<Open> open = new ArrayList<>();
        CaseAtHand.words(at.shown(), "responses")
                .forEach(code -> DOINGS.stream()
                        .filter(doing -> doing.code().equals(code) && !begun(doing, at))
                        .forEach(doing -> open.add(leading(doing.words(), at, doing.below()))));
        numbered(at, "meetings", "held")
                .forEach(n -> open.add(new Open(
                        "Meeting " + n + " has no outcome on record.", page(at, "/meetings/{number}/outcome", n))));
        numbered(at, "escalations", "outcome")
                .forEach(n -> open.add(new Open(
                        "What came of telling the authorities (number " + n + ") is not on record.",
                        page(at, "/escalations/{number}/outcome", n))));
        numbered(at, "emergencyCalls", "ratified")
                .forEach(n -> open.add(new Open(
                        "Emergency call " + n + " waits for the Head to say whether it was right.",
                        page(at, "/emergency-calls/{number}/ratification", n))));
        numbered(at, "proposals", "followed")
                .forEach(n -> open.add(new Open(
                        "The proposal to go to the authorities (number " + n + ") waits for the Head.",
                        page(at, "/escalation-proposals/{number}/refusal", n))));
        if (List.of("INTENDED", "TEMPORARY_BAR").contains(ban(at))) {
            open.add(leading("A ban is proposed and not decided.", at, "/site-ban/decision"));
        }
        if (nothingDecidedOnABreach(at)) {
            open.add(leading("A breach was found and no response is decided.", at, "/decision"));
        }
        return open;
    }

    private static boolean nothingDecidedOnABreach(CaseAtHand at) {
        return "DECIDED".equals(at.shown().text("status"))
                && at.shown().each("allegations").stream().anyMatch(one -> "BREACH".equals(one.text("outcome")));
    }

    private static boolean begun(Doing doing, CaseAtHand at) {
        return switch (doing.code()) {
            case "A2" -> at.shown().each("meetings").stream().anyMatch(one -> "RESPONSE".equals(one.text("purpose")));
            case "A5" -> !ban(at).isEmpty();
            default -> !at.details(doing.entry()).isEmpty();
        };
    }

    private static String ban(CaseAtHand at) {
        return at.shown().get("siteBan") instanceof Shown ban ? String.valueOf(ban.text("state")) : "";
    }

    private static List<String> numbered(CaseAtHand at, String member, String end) {
        return at.shown().each(member).stream()
                .filter(one -> one.get(end) == null)
                .map(one -> String.valueOf(one.text("number")))
                .toList();
    }

    private Open leading(String words, CaseAtHand at, String below) {
        return new Open(words, page(at, below, ""));
    }

    private @Nullable String page(CaseAtHand at, String below, String number) {
        boolean there = forms.stream().anyMatch(form -> form.page().equals("/incidents/{incident}" + below));
        return there ? at.address(below.replace("{number}", number)) : null;
    }
}
