package casebook.web.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the boxes of a form before anybody has typed. */
final class Beforehand {
    private final Map<String, String[]> boxes = new HashMap<>();

    /** What is not known leaves its box empty. */
    Beforehand text(String name, @Nullable String value) {
        if (value != null) {
            boxes.put(name, new String[] {value});
        }
        return this;
    }

    /** A day from ISO-8601, in its three boxes. */
    Beforehand day(String name, @Nullable String written) {
        if (written != null) {
            LocalDate day = LocalDate.parse(written);
            text(name + ".day", Integer.toString(day.getDayOfMonth()));
            text(name + ".month", Integer.toString(day.getMonthValue()));
            text(name + ".year", Integer.toString(day.getYear()));
        }
        return this;
    }

    Typed typed() {
        return new Typed(Map.copyOf(boxes));
    }
}
