package casebook.shared.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases as governors see them: no name, no reference, no words, no day. A value that fewer than five cases of a term share is not
 * told of any: it is one of several in a list, or among what is withheld.
 */
public record GovernorsCases(
        List<Term> terms, List<Item> items, @Nullable String next) {

    /** A term that is covered. Until it is {@code over} nothing is told of its cases but that they are there. */
    public record Term(String term, LocalDate first, LocalDate last, boolean over, List<Withheld> withheld) {}

    /** Values that are told of no case of the term, whether it has them or not. */
    public record Withheld(Trait trait, List<String> values) {}

    /**
     * One case. Of {@code status}, {@code source} and {@code group} one of the values listed is the case's; null is
     * withheld. The others list what the case has, of what is not withheld. {@code lesserSteps} were weighed before a graver one.
     */
    public record Item(
            String pseudonym,
            String term,
            @Nullable List<String> status,
            @Nullable List<String> source,
            @Nullable List<String> group,
            List<String> clauses,
            List<String> steps,
            List<String> findings,
            List<String> responses,
            List<String> lesserSteps) {}

    /** What is told of a case, where it is told. */
    public enum Trait {
        STATUS,
        SOURCE,
        GROUP,
        CLAUSE,
        STEP,
        FINDING,
        RESPONSE,
        LESSER_STEP
    }
}
