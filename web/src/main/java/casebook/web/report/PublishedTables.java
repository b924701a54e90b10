package casebook.web.report;

import casebook.shared.disclosure.Share;
import casebook.shared.policy.ReviewFigures;
import casebook.shared.policy.ReviewFigures.Line;
import casebook.shared.policy.ReviewFigures.Table;
import casebook.shared.policy.ReviewFigures.Topic;
import casebook.shared.query.PolicyReview.Until;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a published review, in words. */
record PublishedTables(ReviewFigures figures, ClauseWords clauses) {

    private static final List<String> COUNTS = List.of("Number", "In a hundred");
    private static final String SEVERAL = "One may be in several lines, so the numbers may add up to more than ";
    private static final Map<Topic, String> TITLES = new EnumMap<>(Map.of(
            Topic.SOURCE, "How people raised concerns",
            Topic.GROUP, "Which groups concerns were about",
            Topic.CLAUSE, "Which clauses concerns were raised under",
            Topic.SCREENING, "Whether concerns were taken on in the term they came",
            Topic.FINDING, "What was found, allegation by allegation",
            Topic.RESPONSE, "What the Head decided",
            Topic.BAN, "How bans from the site ended",
            Topic.AUTHORITY, "What the authorities did"));

    List<ReportTable> all() {
        List<ReportTable> tables = new ArrayList<>();
        tables.add(terms());
        figures.tables().stream()
                .filter(PublishedTables::tellsKindsApart)
                .map(this::table)
                .forEach(tables::add);
        tables.add(days());
        tables.add(controls());
        return List.copyOf(tables);
    }

    /** Where every kind was put together with every other, a table would say no more than how many there were. */
    private static boolean tellsKindsApart(Table table) {
        return table.total() != null
                && (table.lines().size() > 1 || table.topic() == Topic.CLAUSE || table.topic() == Topic.RESPONSE);
    }

    /** The titles of tables that tell nothing. */
    List<String> untold() {
        return figures.tables().stream()
                .filter(table -> !tellsKindsApart(table))
                .map(table -> TITLES.getOrDefault(table.topic(), ""))
                .toList();
    }

    /** How the clauses begin on which the policy was found wanting. */
    List<String> gaps() {
        return figures.gaps().stream().map(clauses::of).toList();
    }

    private ReportTable terms() {
        return new ReportTable(
                "TERM",
                "When concerns were recorded",
                "A term with fewer than five concerns is in no number of this report.",
                List.of("Number"),
                figures.terms().stream()
                        .map(term -> new ReportTable.Row(
                                term.title(), term.title(), Arrays.<@Nullable Long>asList(term.concerns())))
                        .toList());
    }

    private ReportTable table(Table table) {
        return new ReportTable(
                table.topic().name(),
                TITLES.getOrDefault(table.topic(), ""),
                note(table),
                COUNTS,
                table.lines().stream().map(line -> row(line, table)).toList());
    }

    private static String note(Table table) {
        String of = "Of " + table.total() + " in all. ";
        return switch (table.topic()) {
            case CLAUSE, RESPONSE -> of + SEVERAL + "that. Where it says at least, a term with too few is left out.";
            case SOURCE, GROUP, SCREENING, FINDING, BAN, AUTHORITY -> of.strip();
        };
    }

    private ReportTable.Row row(Line line, Table table) {
        String words =
                line.kinds().stream().map(kind -> word(kind, table.topic())).collect(Collectors.joining("; or "));
        return new ReportTable.Row(
                String.join("|", line.kinds()),
                line.atLeast() ? words + " (at least)" : words,
                Arrays.asList(line.count(), share(line, table)));
    }

    private String word(String kind, Topic topic) {
        return topic == Topic.CLAUSE ? clauses.of(kind) : ReviewWords.kind(kind);
    }

    private static @Nullable Long share(Line line, Table table) {
        return table.total() == null || line.atLeast() ? null : Share.inAHundred(line.count(), table.total());
    }

    private ReportTable days() {
        return new ReportTable(
                "DAYS",
                "How many days it took",
                "Calendar days from the day a concern was recorded; told of ten cases or more.",
                List.of("Half within (days)", "Nine in ten within (days)"),
                figures.days().stream()
                        .map(days -> new ReportTable.Row(
                                days.until().name(),
                                ReviewWords.until(Until.valueOf(days.until().name())),
                                List.of(days.half(), days.nineInTen())))
                        .toList());
    }

    private ReportTable controls() {
        return new ReportTable(
                "CONTROLS",
                "Whether the controls held, and who agreed",
                "",
                COUNTS,
                List.of(
                        row("REFUSALS", "Steps that a rule did not allow", figures.refusals(), null),
                        row(
                                "ACKNOWLEDGED",
                                "Parents and carers who agreed to this edition",
                                figures.acknowledged(),
                                agreed()),
                        row("ASKED", "Parents and carers who were asked to", figures.asked(), null)));
    }

    private @Nullable Long agreed() {
        return figures.acknowledged() == null || figures.asked() == null
                ? null
                : Share.inAHundred(figures.acknowledged(), figures.asked());
    }

    private static ReportTable.Row row(String what, String words, @Nullable Long number, @Nullable Long share) {
        return new ReportTable.Row(what, words, Arrays.asList(number, share));
    }
}
