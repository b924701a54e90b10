package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * How long the bars of a table of counts are: by shares where each may be told, since two editions had different numbers of concerns, and
 * otherwise by counts. In templates: {@code @bars.now(row, table)}.
 */
@Component("bars")
final class Bars {
    private static final int NOW = 0;
    private static final int SHARE_NOW = 1;
    private static final int THEN = 2;
    private static final int SHARE_THEN = 3;
    private static final double WHOLE = 100;

    /** In hundredths of the longest bar of its table. */
    public double now(Shown row, Shown table) {
        return length(row, byShare(table) ? SHARE_NOW : NOW, table);
    }

    /** The same for the edition before. */
    public double then(Shown row, Shown table) {
        return length(row, byShare(table) ? SHARE_THEN : THEN, table);
    }

    /** Whether there is anything to show: a table of nothing but noughts is said in a sentence. */
    public boolean any(Shown table) {
        return longest(table) > 0;
    }

    private static double length(Shown row, int at, Shown table) {
        long longest = longest(table);
        return longest == 0 ? 0 : WHOLE * number(row, at) / longest;
    }

    private static long longest(Shown table) {
        boolean byShare = byShare(table);
        return table.each("rows").stream()
                .mapToLong(row -> byShare
                        ? Math.max(number(row, SHARE_NOW), number(row, SHARE_THEN))
                        : Math.max(number(row, NOW), number(row, THEN)))
                .max()
                .orElse(0);
    }

    /** Whether every count that is there has its share. */
    private static boolean byShare(Shown table) {
        return table.each("rows").stream()
                .allMatch(row -> has(row, SHARE_NOW) && (has(row, SHARE_THEN) || !has(row, THEN)));
    }

    private static boolean has(Shown row, int at) {
        return row.get("numbers") instanceof List<?> numbers && at < numbers.size() && numbers.get(at) != null;
    }

    private static long number(Shown row, int at) {
        return row.get("numbers") instanceof List<?> numbers
                        && at < numbers.size()
                        && Objects.requireNonNullElse(numbers.get(at), 0L) instanceof Long number
                ? number
                : 0;
    }
}
