package casebook.web.policy;

import casebook.web.problem.Invalid;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A list of those who signed, as schools keep it in a spreadsheet (RFC 4180): what can be read of it, and what cannot, by line. */
record SignedList(List<Signed> signed, List<Refused> refused) {

    static final int MOST_ROWS = 5_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A line that was not taken, and why; never with what it said. */
    record Refused(long line, String reason) {}

    static SignedList read(byte[] file, LocalDate today) {
        String text = text(file);
        try (CsvReader<CsvRecord> csv = reader(text)) {
            return read(csv.iterator(), today);
        } catch (CsvParseException e) {
            throw new Invalid("file", "has a quoted field that does not end, or that goes on after its closing quote");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SignedList read(Iterator<CsvRecord> lines, LocalDate today) {
        if (!lines.hasNext()) {
            throw new Invalid("file", "is empty: its first line is name,class,date,how");
        }
        Columns columns = Columns.of(lines.next());
        SignedList list = new SignedList(new ArrayList<>(), new ArrayList<>());
        for (int row = 0; lines.hasNext(); row++) {
            if (row == MOST_ROWS) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            list.take(lines.next(), columns, today);
        }
        return list;
    }

    private void take(CsvRecord line, Columns columns, LocalDate today) {
        try {
            signed.add(columns.read(line, today));
        } catch (NotTaken e) {
            refused.add(new Refused(line.getStartingLineNumber(), e.reason()));
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Invalid("file", "is text in UTF-8: save it as \"CSV UTF-8\"");
        }
    }

    private static CsvReader<CsvRecord> reader(String text) {
        String header = text.lines().findFirst().orElse("");
        return CsvReader.builder()
                .fieldSeparator(header.contains(";") ? ';' : ',')
                .commentStrategy(CommentStrategy.NONE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
