package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A line of a few numbers, drawn here so that the page needs no script. In templates: {@code @sparkline.lines(...)}. */
@Component("sparkline")
final class Sparkline {
    private static final double WIDE = 96;
    private static final double HIGH = 22;
    private static final double EDGE = 2;

    /** Points as SVG writes them, a list for each stretch without a gap. */
    public List<String> lines(List<Shown> items, String what) {
        List<String> lines = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            OptionalLong number = number(items.get(at), what);
            if (number.isPresent()) {
                open.add(point(at, items.size(), number.getAsLong(), longest(items, what)));
            } else if (!open.isEmpty()) {
                lines.add(String.join(" ", open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            lines.add(String.join(" ", open));
        }
        return lines;
    }

    /** From the first to the last that is told, in words. */
    public String words(List<Shown> items, String what) {
        List<Shown> told =
                items.stream().filter(item -> number(item, what).isPresent()).toList();
        return told.isEmpty()
                ? "Too few to say"
                : Stream.of(told.getFirst(), told.getLast())
                        .distinct()
                        .map(item -> item.text(what) + " in " + item.text("halfTerm"))
                        .reduce((first, last) -> first + "; " + last)
                        .orElse("");
    }

    private static String point(int at, int of, long number, long longest) {
        double across = of < 2 ? WIDE / 2 : at * WIDE / (of - 1);
        double up = longest == 0 ? 0 : HIGH * number / longest;
        return String.format(Locale.ROOT, "%.1f,%.1f", EDGE + across, EDGE + HIGH - up);
    }

    private static long longest(List<Shown> items, String what) {
        return items.stream()
                .map(item -> number(item, what))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .max()
                .orElse(0);
    }

    private static OptionalLong number(Shown item, String what) {
        return item.get(what) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }
}
