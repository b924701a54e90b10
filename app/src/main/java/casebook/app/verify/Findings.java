package casebook.app.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was found. Of each kind the first few are kept, since one change can have a thousand consequences, and all are counted. */
final class Findings {

    /** Something that does not hold. */
    record Finding(Check check, String what) {}

    private static final int KEPT = 5;

    private final Set<Check> checked = new TreeSet<>();
    private final Map<Check, Long> counts = new EnumMap<>(Check.class);
    private final List<Finding> kept = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Differences differences = new Differences();

    /** This is looked at, so that it holds unless something is found. */
    void checking(Check... checks) {
        checked.addAll(List.of(checks));
    }

    void found(Check check, String what) {
        checked.add(check);
        if (counts.merge(check, 1L, Long::sum) <= KEPT) {
            kept.add(new Finding(check, what));
        }
    }

    /** At a leaf: the log differs there at the latest. */
    void found(Check check, Place place, String what) {
        differences.at(place);
        found(check, "At " + place + ": " + what);
    }

    /** What is so, and says nothing against the log. */
    void fact(String fact) {
        facts.add(fact);
    }

    /** What whoever reads the result has to know to make the right thing of it. */
    void warn(String warning) {
        warnings.add(warning);
    }

    boolean hold() {
        return counts.isEmpty();
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    long count(Check check) {
        return counts.getOrDefault(check, 0L);
    }

    long notKept(Check check) {
        return Math.max(0, count(check) - KEPT);
    }

    List<Check> holding() {
        return checked.stream().filter(check -> count(check) == 0).toList();
    }

    List<Check> failing() {
        return checked.stream().filter(check -> count(check) > 0).toList();
    }

    List<String> facts() {
        return List.copyOf(facts);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    Differences differences() {
        return differences;
    }

    Optional<Differences.Range> firstDifference() {
        return differences.first();
    }
}
