package casebook.web.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables as comma-separated values (RFC 4180), one line for each number. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe (OWASP, CSV Injection).
 */
final class TablesAsCsv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final List<String> HEADINGS = List.of("table", "what", "in words", "column", "number");

    private TablesAsCsv() {}

    static String of(List<ReportTable> tables) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADINGS);
            tables.forEach(table -> table.rows().forEach(row -> write(csv, table, row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, ReportTable table, ReportTable.Row row) {
        for (int at = 0; at < row.numbers().size(); at++) {
            csv.writeRecord(line(table, row, at));
        }
    }

    private static List<String> line(ReportTable table, ReportTable.Row row, int at) {
        return List.of(
                safe(table.title()),
                safe(row.what()),
                safe(row.words()),
                safe(table.columns().get(at)),
                number(row.numbers().get(at)));
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
