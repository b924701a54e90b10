package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.ResponseCode;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the policy did: the concerns recorded in a period, and what had become of each by {@code asOf}, whenever it happened. What was
 * retracted is not counted. Only the refusals are those of the period itself, since many belong to no case.
 */
public record PolicyReview(
        LocalDate from,
        LocalDate to,
        @Nullable String edition,
        Instant asOf,
        long concerns,
        List<Count> counts,
        List<Cross> crosses,
        List<Days> days,
        List<Line> ledger,
        List<Remark> screenedOut,
        List<Remark> gaps) {

    /** One thing counted: {@code of} how many, and each kind that is there, in an order that does not depend on the counts. */
    public record Count(ReviewMeasure measure, long of, List<Kind> kinds) {}

    /** One kind, and how many there are of it. */
    public record Kind(String what, long count) {}

    /** Two things counted at once: a list of counts for each row. */
    public record Cross(Pair pair, List<String> rows, List<String> columns, List<List<Long>> counts) {}

    /** Which two things. */
    public enum Pair {
        /** What was found on each clause. */
        CLAUSE_AND_FINDING,
        /** The gravest response to a case, by how many clauses it was found to breach. */
        RESPONSE_AND_BREACHES
    }

    /**
     * Calendar days from the day on which a concern was recorded, over the {@code of} cases that came so far: half of them took no more
     * than {@code half}, nine in ten no more than {@code nineInTen} (nearest-rank percentiles). Null where there are too few to say: none,
     * or fewer than ten for nine in ten.
     */
    public record Days(
            Until until,
            long of,
            @Nullable Long half,
            @Nullable Long nineInTen) {}

    /** Until when days are counted. */
    public enum Until {
        PARENT_SPOKEN_TO,
        FINDING,
        CLOSING
    }

    /**
     * A case in the proportionality ledger: what it was found to breach, what milder steps were weighed, what the Head decided and why.
     * {@code compared} says where it stands beside {@code others} that breached one of its clauses, of which {@code usual} is the middle
     * one; null where they are too few.
     */
    public record Line(
            IncidentId incidentId,
            String reference,
            List<String> breached,
            List<LesserStep> lesserSteps,
            List<ResponseCode> responses,
            @Nullable Sealed reasons,
            boolean moderatorActed,
            Compared compared,
            int others,
            @Nullable ResponseCode usual) {}

    /** Beside other cases; there have to be five of them. */
    public enum Compared {
        /** Too few others to say. */
        TOO_FEW,
        /** Within a step of the middle one. */
        ALIKE,
        /** Two steps or more above the middle one. */
        GRAVER,
        /** Two steps or more below the middle one. */
        MILDER
    }

    /** What was remarked on a case: why it was screened out, or what the policy lacked, on which clause. */
    public record Remark(
            IncidentId incidentId,
            String reference,
            @Nullable String clause,
            Sealed words) {}
}
