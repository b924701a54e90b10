package casebook.shared.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a published review of the policy tells of whole terms: no number from one to four, and none that can be worked out, also by whoever
 * has the governors' overview of the same terms. Null, or left out, where it would be one.
 */
public record ReviewFigures(
        List<Term> terms,
        List<Table> tables,
        List<Days> days,
        @Nullable Long refusals,
        @Nullable Long acknowledged,
        @Nullable Long asked,
        List<String> gaps) {

    private static final long LEAST = 5;

    /** A term that is over, and how many concerns were recorded in it. */
    public record Term(
            String title,
            LocalDate first,
            LocalDate last,
            @Nullable Long concerns) {}

    /** What is counted, how many there were in the terms that tell it, and its lines. */
    public record Table(Topic topic, @Nullable Long total, List<Line> lines) {}

    /** Kinds that are told together; {@code atLeast} where terms in which they were too few are in no number. */
    public record Line(List<String> kinds, long count, boolean atLeast) {}

    /** Calendar days over ten cases or more: half took no more than {@code half}, nine in ten no more than {@code nineInTen}. */
    public record Days(Until until, long half, long nineInTen) {}

    /** What a published review counts, as the governors' overview does. */
    public enum Topic {
        SOURCE,
        GROUP,
        CLAUSE,
        SCREENING,
        FINDING,
        RESPONSE,
        BAN,
        AUTHORITY
    }

    /** Until when days are counted, from the day on which a concern was recorded. */
    public enum Until {
        PARENT_SPOKEN_TO,
        FINDING,
        CLOSING
    }

    /** Whether a number in it points at a few people. */
    public boolean tellsOfAFew() {
        return numbers().anyMatch(number -> number > 0 && number < LEAST);
    }

    /** How many were asked and have not signed. */
    private Stream<Long> unsigned() {
        return acknowledged == null || asked == null ? Stream.empty() : Stream.of(asked - acknowledged);
    }

    private LongStream numbers() {
        return Stream.of(
                        Stream.ofNullable(refusals),
                        Stream.ofNullable(acknowledged),
                        Stream.ofNullable(asked),
                        unsigned(),
                        terms.stream().flatMap(term -> Stream.ofNullable(term.concerns())),
                        tables.stream().flatMap(table -> Stream.ofNullable(table.total())),
                        tables.stream().flatMap(table -> table.lines().stream()).map(Line::count))
                .flatMap(each -> each)
                .mapToLong(Long::longValue);
    }
}
