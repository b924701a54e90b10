package casebook.shared.query;

import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recorded in each term, in numbers of which none from one to four is told or can be worked out from the others. */
public record GovernorsOverview(List<Term> terms) {

    /** A term; no numbers until it is over, and none that change after. */
    public record Term(
            String term,
            LocalDate first,
            LocalDate last,
            boolean over,
            @Nullable Figures figures) {}

    /**
     * Concerns by how the reporter wished to be treated, by the group they are about, and by clause; how they were screened; what was
     * found, allegation by allegation; what the Head's decisions responded with; how proposed bans ended; and what authorities
     * did. Each is recorded in the term, whenever its case was reported.
     */
    public record Figures(
            Breakdown sources,
            Breakdown groups,
            Choices clauses,
            Breakdown screening,
            Breakdown findings,
            Choices responses,
            Breakdown bans,
            Breakdown authorities) {}
}
