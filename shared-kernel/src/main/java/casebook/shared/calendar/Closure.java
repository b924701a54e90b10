package casebook.shared.calendar;

import java.time.LocalDate;

/** Days on which a school is closed, holidays and staff training days alike: from the first to the last, both included. */
public record Closure(LocalDate first, LocalDate last) {

    public Closure {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A closure ends no earlier than it begins: " + first + "/" + last);
        }
    }

    /** Reads {@code 2026-10-26/2026-10-30}, or {@code 2026-10-26} for one day (ISO 8601). */
    public static Closure of(String written) {
        String[] ends = written.strip().split("/", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("A closure is one day or first/last: " + written);
        }
        return new Closure(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[ends.length - 1].strip()));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
