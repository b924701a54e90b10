package casebook.web.report;

import casebook.shared.policy.ReviewFigures;
import casebook.shared.policy.ReviewFigures.Line;
import casebook.shared.policy.ReviewFigures.Table;
import casebook.shared.policy.ReviewFigures.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a published review: part of what governors are told, and no number under ten. Nothing of groups, bans or the
 * authorities, which are few in a school and talked of at its gate.
 */
record PublicReport(
        String edition,
        Instant publishedAt,
        LocalDate from,
        LocalDate to,
        @Nullable Long concerns,
        List<ReportTable> tables) {

    private static final long LEAST = 10;
    private static final Set<Topic> TOLD = Set.of(Topic.CLAUSE, Topic.SCREENING, Topic.FINDING, Topic.RESPONSE);
    private static final Set<String> OF_NO_FAMILY = Set.of("DAYS");

    static PublicReport of(String edition, Instant publishedAt, ReviewFigures figures, ClauseWords clauses) {
        List<ReportTable> tables = new PublishedTables(fewer(figures), clauses)
                .all().stream()
                        .filter(table -> OF_NO_FAMILY.contains(table.name()) || isTopic(table.name()))
                        .filter(table -> !table.rows().isEmpty())
                        .toList();
        return new PublicReport(
                edition,
                publishedAt,
                figures.terms().getFirst().first(),
                figures.terms().getLast().last(),
                concerns(figures),
                tables);
    }

    private static boolean isTopic(String name) {
        return TOLD.stream().anyMatch(topic -> topic.name().equals(name));
    }

    private static @Nullable Long concerns(ReviewFigures figures) {
        return figures.tables().stream()
                .filter(table -> table.topic() == Topic.SOURCE && isEnough(table.total()))
                .map(Table::total)
                .findFirst()
                .orElse(null);
    }

    private static ReviewFigures fewer(ReviewFigures figures) {
        return new ReviewFigures(
                figures.terms(),
                figures.tables().stream()
                        .filter(table -> TOLD.contains(table.topic()))
                        .map(PublicReport::fewer)
                        .toList(),
                figures.days(),
                null,
                null,
                null,
                List.of());
    }

    /** Of kinds that make a whole, either each is told or none, since the last could be had from the others. */
    private static Table fewer(Table table) {
        List<Line> lines =
                table.lines().stream().filter(line -> line.count() >= LEAST).toList();
        boolean isWhole = table.topic() == Topic.SCREENING || table.topic() == Topic.FINDING;
        return new Table(
                table.topic(),
                isEnough(table.total()) ? table.total() : null,
                isWhole && lines.size() < table.lines().size() ? List.of() : lines);
    }

    private static boolean isEnough(@Nullable Long count) {
        return count != null && count >= LEAST;
    }
}
