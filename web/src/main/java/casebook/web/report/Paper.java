package casebook.web.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it is handed on: what its file is called, what stands above its tables, and the tables. */
record Paper(String file, String title, List<String> lead, List<ReportTable> tables, Instant dated) {

    /** A number as it is printed; where it would say nothing, a dash. */
    static String printed(@Nullable Long number) {
        return number == null ? "–" : number.toString();
    }
}
