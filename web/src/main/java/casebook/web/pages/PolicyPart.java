package casebook.web.pages;

import casebook.shared.policy.PolicyEdition.Kind;
import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.stream.Stream;

/** The clauses of an edition that belong together, under what the policy calls them. */
record PolicyPart(String title, List<Shown> clauses) {

    /** The parts that an edition has, in the policy's order. */
    static List<PolicyPart> of(List<Shown> clauses) {
        return Stream.of(Kind.values())
                .map(kind -> new PolicyPart(PolicyWords.named(kind), in(kind, clauses)))
                .filter(part -> !part.clauses().isEmpty())
                .toList();
    }

    private static List<Shown> in(Kind kind, List<Shown> clauses) {
        return clauses.stream()
                .filter(clause -> kind.name().equals(clause.text("kind")))
                .toList();
    }
}
