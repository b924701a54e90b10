package casebook.web.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as a workbook: one below the other on one sheet, each under its title. What is text is kept as text, so that no cell is a
 * formula whatever it begins with; what would say nothing is an empty cell.
 */
final class TablesAsWorkbook {

    private static final int WORDS_WIDE = 70;
    private static final int NUMBER_WIDE = 24;
    private static final int MOST_NUMBERS = 4;

    private final Worksheet sheet;
    private int row;

    private TablesAsWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Casebook", "1.0")) {
            new TablesAsWorkbook(workbook.newWorksheet("Review")).write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Paper paper) {
        sheet.width(0, WORDS_WIDE);
        for (int column = 1; column <= MOST_NUMBERS; column++) {
            sheet.width(column, NUMBER_WIDE);
        }
        heading(paper.title());
        paper.lead().forEach(line -> sheet.value(row++, 0, line));
        paper.tables().forEach(this::write);
    }

    private void write(ReportTable table) {
        row++;
        heading(table.title());
        if (!table.note().isEmpty()) {
            sheet.value(row++, 0, table.note());
        }
        for (int at = 0; at < table.columns().size(); at++) {
            sheet.value(row, at + 1, table.columns().get(at));
            sheet.style(row, at + 1).bold().set();
        }
        row++;
        table.rows().forEach(this::write);
    }

    private void write(ReportTable.Row line) {
        sheet.value(row, 0, line.words());
        for (int at = 0; at < line.numbers().size(); at++) {
            @Nullable Long number = line.numbers().get(at);
            if (number != null) {
                sheet.value(row, at + 1, number);
            }
        }
        row++;
    }

    private void heading(String title) {
        sheet.value(row, 0, title);
        sheet.style(row++, 0).bold().set();
    }
}
