package casebook.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day on which somebody wishes to see what was known, as they typed it. */
record AsKnown(
        String day,
        String month,
        String year,
        @Nullable LocalDate on,
        @Nullable String error) {
    static AsKnown of(Map<String, String> typed) {
        String day = typed.getOrDefault("day", "").strip();
        String month = typed.getOrDefault("month", "").strip();
        String year = typed.getOrDefault("year", "").strip();
        if ((day + month + year).isEmpty()) {
            return new AsKnown(day, month, year, null, null);
        }
        try {
            LocalDate on = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new AsKnown(day, month, year, on, null);
        } catch (NumberFormatException | DateTimeException e) {
            return new AsKnown(day, month, year, null, "Enter a real date, such as 27 3 2026");
        }
    }

    /** Until the end of that day: the API counts a date from its beginning. */
    Map<String, String> query() {
        return on == null ? Map.of() : Map.of("asOf", on.plusDays(1).toString());
    }
}
