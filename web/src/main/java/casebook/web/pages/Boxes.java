package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on record of a case, in lines that whoever decides reads beside their questions. */
@Component
class Boxes {
    private final Plain plain;
    private final UkTimes times;

    Boxes(Plain plain, UkTimes times) {
        this.plain = plain;
        this.times = times;
    }

    /** Whether the parent had agreed to the policy before. */
    Guidance.Box agreed(CaseAtHand at) {
        List<Shown> rows = at.shown().each("subjectAcknowledged").stream()
                .map(one -> row("Edition " + one.text("edition"), "Agreed on " + times.day(one.text("on"))))
                .toList();
        return new Guidance.Box(
                "Had the parent agreed to the code?",
                rows.isEmpty()
                        ? "Nobody of the parent's name is on the register of those who agreed. That does not mean that they did not."
                        : "By the name alone: it may have been somebody else of that name.",
                rows);
    }

    /** What was found, clause by clause. */
    Guidance.Box found(CaseAtHand at) {
        List<Shown> rows = new ArrayList<>();
        at.shown().each("allegations").forEach(one -> {
            rows.add(row(
                    String.valueOf(one.text("clause")),
                    OUTCOMES.getOrDefault(String.valueOf(one.text("outcome")), "")));
            rows.add(row("Why", one.text("reasons")));
            if (one.get("lawfulCriticismConsidered") != null) {
                rows.add(row("Lawful criticism", one.text("lawfulCriticismConsidered")));
            }
        });
        return new Guidance.Box("What was found", rows.isEmpty() ? "Nothing yet." : before(at), rows);
    }

    private static @Nullable String before(CaseAtHand at) {
        boolean stands = DecisionPath.FOUND.contains(String.valueOf(at.shown().text("status")));
        return stands ? null : "This was found before the case was opened again. It has to be found anew.";
    }

    /** What was weighed. */
    Guidance.Box weighed(CaseAtHand at) {
        List<Shown> rows = new ArrayList<>();
        at.details("ProportionalityAssessed").stream().limit(1).forEach(one -> {
            one.each("lesserSteps")
                    .forEach(step -> rows.add(row(
                            Responses.named(String.valueOf(step.text("step"))),
                            ("TRIED".equals(step.text("status")) ? "Tried. " : "Would not do. ")
                                    + Objects.requireNonNullElse(step.text("why"), ""))));
            rows.add(row("The child", one.text("effectOnChild")));
            rows.add(row("Adjustments", one.text("adjustmentsOffered")));
        });
        return new Guidance.Box(
                "Lesser steps, the child, and adjustments", rows.isEmpty() ? "Nothing is weighed yet." : null, rows);
    }

    /** What was decided, and why. */
    Guidance.Box decided(CaseAtHand at) {
        List<Shown> rows = new ArrayList<>();
        CaseAtHand.words(at.shown(), "responses").forEach(code -> rows.add(row(code, Responses.named(code))));
        at.details("ResponseDecided").forEach(one -> rows.add(row("Why", one.text("reasons"))));
        return new Guidance.Box("What the Head decided", rows.isEmpty() ? "Nothing yet." : null, rows);
    }

    /** What was recorded in entries of these types, as it stands on the case page. */
    Guidance.Box recorded(String title, CaseAtHand at, String... types) {
        List<Shown> rows = at.details(types).stream()
                .flatMap(details -> plain.rows(details).stream())
                .toList();
        return new Guidance.Box(title, rows.isEmpty() ? "Nothing yet." : null, rows);
    }

    private static final Map<String, String> OUTCOMES = Map.of(
            "BREACH", "It was broken", "NO_BREACH", "It was not broken", "CANNOT_DETERMINE", "It cannot be determined");

    static Shown row(String key, @Nullable String value) {
        Shown row = new Shown();
        row.put("key", key);
        row.put("value", Objects.requireNonNullElse(value, ""));
        return row;
    }
}
