package casebook.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report, in every form of it: what it counts, the heading of each column of numbers, and its rows. A number is absent
 * where it would say nothing: a share of fewer than ten, a day of no case, the edition before where there was none.
 */
record ReportTable(String name, String title, String note, List<String> columns, List<Row> rows) {

    /** What is counted, as a code and for people, and its numbers, one for each column. */
    record Row(String what, String words, List<@Nullable Long> numbers) {}
}
