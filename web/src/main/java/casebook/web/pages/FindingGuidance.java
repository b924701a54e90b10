package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.choices;
import static casebook.web.pages.Field.list;
import static casebook.web.pages.Field.words;

import casebook.shared.incident.Allegation;
import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One row for each clause that was named, with its words, and two for clauses that nobody named. */
@Component
class FindingGuidance implements Guidance {
    static final String CALL = "/api/incidents/{incident}/findings";

    private static final String ROWS = "allegations";
    private static final int MORE = 2;
    private static final String[] OUTCOMES = {
        "BREACH", "Yes, it was broken", "NO_BREACH", "No, it was not", "CANNOT_DETERMINE", "It cannot be determined"
    };

    private final Boxes boxes;

    FindingGuidance(Boxes boxes) {
        this.boxes = boxes;
    }

    @Override
    public String call() {
        return CALL;
    }

    @Override
    public Form fitted(Form form, CaseAtHand at) {
        List<String> named = CaseAtHand.words(at.shown(), "clauses");
        Form fitted = form;
        for (int row = 0; row < named.size(); row++) {
            fitted = fitted.asks(onNamed(named.get(row), at, row));
        }
        for (int row = named.size(); row < named.size() + MORE; row++) {
            fitted = fitted.asks(onAnother(at, named, row));
        }
        return fitted;
    }

    private static Field[] onNamed(String clause, CaseAtHand at, int row) {
        List<Field> fields = new ArrayList<>();
        fields.add(Given.always("clause", clause));
        fields.addAll(answers(clause, at));
        if (Allegation.isNearLawfulCriticism(clause)) {
            fields.add(criticism(clause, "Needed where you find that it was broken."));
        }
        return in(row, fields);
    }

    private static Field[] onAnother(CaseAtHand at, List<String> named, int row) {
        List<Option> clauses = Stream.concat(
                        Stream.of(new Option("", "No other clause")),
                        at.clauses().stream()
                                .filter(clause -> !named.contains(clause.text("code")))
                                .map(Clauses::option))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(list("clause", "Another clause").of(clauses).missing("Choose which other clause this is about"));
        fields.addAll(answers("this clause", at));
        fields.add(criticism("this clause", "Only for N3 and N6, where you find that it was broken."));
        return in(row, fields);
    }

    private static List<Field> answers(String clause, CaseAtHand at) {
        List<Option> evidence =
                at.shown().each("evidence").stream().map(FindingGuidance::piece).toList();
        List<Field> fields = new ArrayList<>();
        fields.add(choice("outcome", "Was " + clause + " broken?", OUTCOMES)
                .missing("Say whether " + clause + " was broken"));
        fields.add(words("reasons", "Why? (" + clause + ")")
                .hint("What you find happened, and how it meets the words above or does not.")
                .missing("Give the reasons for what you found on " + clause));
        if (!evidence.isEmpty()) {
            fields.add(choices("evidence", "Which evidence is it found on? (" + clause + ")")
                    .of(evidence));
        }
        return fields;
    }

    private static Field criticism(String clause, String when) {
        return words("lawfulCriticismConsidered", "How did you consider lawful criticism? (" + clause + ")")
                .hint(when)
                .policy("Human Rights Act 1998, Article 10: a parent may criticise the school, even sharply. "
                        + "What is lawful criticism is no breach of N3 or N6.");
    }

    private static Field[] in(int row, List<Field> fields) {
        return fields.stream().map(field -> field.in(ROWS, row)).toArray(Field[]::new);
    }

    private static Option piece(Shown evidence) {
        return new Option(
                String.valueOf(evidence.text("evidenceId")),
                String.valueOf(evidence.text("fileName")),
                evidence.text("description"));
    }

    @Override
    public Map<String, Head> heads(CaseAtHand at) {
        Map<String, Head> heads = new HashMap<>();
        List<String> named = CaseAtHand.words(at.shown(), "clauses");
        List<Shown> clauses = at.clauses();
        for (int row = 0; row < named.size(); row++) {
            heads.put(
                    first(row, "outcome"),
                    new Head("Clause " + named.get(row), Clauses.words(clauses, named.get(row)), false));
        }
        for (int row = named.size(); row < named.size() + MORE; row++) {
            heads.put(first(row, "clause"), new Head("Add a clause that nobody named", null, !named.isEmpty()));
        }
        return heads;
    }

    private static String first(int row, String field) {
        return ROWS + "[" + row + "]." + field;
    }

    @Override
    public List<Box> beside(CaseAtHand at) {
        return List.of(
                boxes.agreed(at),
                boxes.recorded("What those involved said", at, "StatementGathered"),
                boxes.recorded("What the parent said", at, "ParentSpokenTo", "ContactAttempted"));
    }
}
