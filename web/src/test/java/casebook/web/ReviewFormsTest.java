package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.PolicyEvents;
import casebook.shared.people.Role;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyReview;
import casebook.shared.query.FindPublishedReviews;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.PolicyReview;
import casebook.shared.query.PolicyReview.Count;
import casebook.shared.query.PolicyReview.Cross;
import casebook.shared.query.PolicyReview.Days;
import casebook.shared.query.PolicyReview.Kind;
import casebook.shared.query.PolicyReview.Pair;
import casebook.shared.query.PolicyReview.Until;
import casebook.shared.query.PublishedReviews;
import casebook.shared.query.ReviewMeasure;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every form of a review is read back, and says what the JSON says: the Head's, and the one that governors read. */
class ReviewFormsTest extends DoorTest {

    private static final String NOTE = "casebook.example/log\n12\nabc=\n\n— casebook.example/log sig=\n";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private DispatcherServlet within;

    private record Figure(String table, String what, List<String> numbers) {}

    @BeforeEach
    void whatIsThere() throws ServletException {
        Visitor.begin(within, context);
        sides.answer(FindPolicyReview.class, review());
        sides.answer(FindCoverage.class, new Coverage(List.of(new Coverage.InClass("Year 4", 21, 28))));
        sides.answer(
                FindPolicyEdition.class, Optional.of(Editions.saying("abusive or personal comments about anybody")));
        sides.answer(FindCheckpoint.class, Optional.of(new LogCheckpoint(NOTE, 12, 12)));
        sides.answer(
                FindPublishedReviews.class,
                new PublishedReviews(List.of(new PublishedReviews.PublishedReview(
                        "2025-01", Instant.parse("2025-09-01T09:00:00Z"), PolicyEvents.reviewFigures()))));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,/api/reports/policy-review,head,/reports/policy-review",
        "GOVERNOR,/api/governors/policy-review,governor,/governors/policy-review"
    })
    void the_same_figures_are_in_every_form(Role role, String report, String user, String page) throws Exception {
        List<Figure> figures =
                figures(JSON.readTree(reads(role, report).getResponse().getContentAsString()));
        assertThat(figures).hasSizeGreaterThan(5);
        inTheSpreadsheet(reads(role, report + ".csv").getResponse().getContentAsString(), figures);
        inTheWorkbook(reads(role, report + ".xlsx").getResponse().getContentAsByteArray(), figures);
        inPrint(reads(role, report + ".pdf").getResponse().getContentAsByteArray(), figures);
        Visitor visitor = new Visitor(door);
        visitor.signedIn(token(user));
        onThePage(visitor.opens(page), figures);
    }

    private static void inTheSpreadsheet(String csv, List<Figure> figures) {
        List<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(csv).stream().skip(1).toList();
        assertThat(lines)
                .extracting(line ->
                        line.getField(0) + "|" + line.getField(2).replaceFirst("^'", "") + "|" + line.getField(4))
                .containsExactlyElementsOf(figures.stream()
                        .flatMap(figure -> figure.numbers().stream()
                                .map(number -> figure.table() + "|" + figure.what() + "|" + number))
                        .toList());
    }

    private static void inTheWorkbook(byte[] xlsx, List<Figure> figures) throws IOException {
        ReadWorkbook workbook = ReadWorkbook.of(xlsx);
        assertThat(workbook.formulas()).isZero();
        assertThat(workbook.rows())
                .containsSubsequence(figures.stream()
                        .map(figure -> Stream.concat(Stream.of(figure.what()), figure.numbers().stream())
                                .toList())
                        .map(ReadWorkbook::row)
                        .toList());
    }

    private static void inPrint(byte[] pdf, List<Figure> figures) throws IOException {
        assertThat(Standards.brokenOfPdfA2a(pdf)).isEmpty();
        assertThat(Standards.brokenOfPdfUa1(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            int at = 0;
            for (Figure figure : figures) {
                at = text.indexOf(figure.table(), at) < 0 ? at : text.indexOf(figure.table(), at);
                String line = figure.what()
                        + figure.numbers().stream()
                                .map(number -> " " + (number.isEmpty() ? "–" : number))
                                .reduce("", String::concat);
                assertThat(text.indexOf(line, at)).as(line + " in " + text).isGreaterThan(0);
                at = text.indexOf(line, at);
            }
            assertThat(text).contains("casebook.example/log 12 abc=");
            assertThat(document.getPage(document.getNumberOfPages() - 1)
                            .getResources()
                            .getXObjectNames())
                    .as("the checkpoint for a camera")
                    .isNotEmpty();
        }
    }

    /** What a table of the page shows is what it should; a table of noughts is a sentence there. */
    private static void onThePage(Document page, List<Figure> figures) {
        long shown = figures.stream()
                .filter(figure -> page.select("table tbody tr").stream()
                        .filter(row -> row.select("th").text().equals(figure.what()))
                        .map(row -> row.select("td.govuk-table__cell--numeric").eachText())
                        .filter(numbers -> numbers.size() <= figure.numbers().size())
                        .anyMatch(numbers -> figure.numbers().subList(0, numbers.size()).stream()
                                .map(number -> number.isEmpty() ? "–" : number)
                                .toList()
                                .equals(numbers.stream()
                                        .map(number -> number.startsWith("–") ? "–" : number)
                                        .toList())))
                .count();
        assertThat(shown).isEqualTo(figures.size());
    }

    private static List<Figure> figures(JsonNode report) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode table : report.path("tables")) {
            for (JsonNode row : table.path("rows")) {
                figures.add(new Figure(
                        table.path("title").asString(),
                        row.path("words").asString(),
                        row.path("numbers")
                                .valueStream()
                                .map(number -> number.isNull() ? "" : Long.toString(number.asLong()))
                                .toList()));
            }
        }
        return figures;
    }

    private static PolicyReview review() {
        return new PolicyReview(
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                Instant.EPOCH,
                12,
                Arrays.stream(ReviewMeasure.values())
                        .map(ReviewFormsTest::count)
                        .toList(),
                List.of(
                        new Cross(Pair.CLAUSE_AND_FINDING, List.of("N1"), List.of("BREACH"), List.of(List.of(8L))),
                        new Cross(
                                Pair.RESPONSE_AND_BREACHES,
                                List.of("A1"),
                                List.of("1", "4"),
                                List.of(List.of(7L, 2L)))),
                List.of(new Days(Until.FINDING, 12, 4L, 19L), new Days(Until.CLOSING, 3, 5L, null)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Count count(ReviewMeasure measure) {
        return switch (measure) {
            case GROUP -> new Count(measure, 12, List.of(new Kind("CLASS", 9), new Kind("PTA", 3)));
            case BAN_END -> new Count(measure, 9, List.of(new Kind("LIFTED", 9)));
            case CLAUSE -> new Count(measure, 12, List.of(new Kind("N1", 11), new Kind("=HYPERLINK(\"x\")", 1)));
            default -> new Count(measure, 0, List.of());
        };
    }
}
