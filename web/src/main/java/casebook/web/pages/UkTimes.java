package casebook.web.pages;

import casebook.shared.calendar.SchoolDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and times as they are written and read in a British school. In templates: {@code @uk.when(...)}. */
@Component("uk")
final class UkTimes {
    /** What was typed where a day was asked for, and is none. */
    static final String NONE = "not a day";

    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' H:mm", Locale.UK);

    /** 20 November 2026 at 18:05, from an instant in ISO-8601. */
    public String when(@Nullable String instant) {
        return instant == null ? "" : WHEN.format(Instant.parse(instant).atZone(SCHOOL));
    }

    /** 18:05, from an instant in ISO-8601. */
    public String time(String instant) {
        return TIME.format(Instant.parse(instant).atZone(SCHOOL));
    }

    /** 20 November 2026, from a date or an instant in ISO-8601. */
    public String day(@Nullable String written) {
        if (written == null) {
            return "";
        }
        return DAY.format(written.contains("T") ? SchoolDay.of(Instant.parse(written)) : LocalDate.parse(written));
    }

    /** 26 October 2026 to 30 October 2026, or the one day that it is; from dates in ISO-8601. */
    public String days(String first, String last) {
        return first.equals(last) ? day(first) : day(first) + " to " + day(last);
    }

    /** A day or a moment that was typed into its boxes, in ISO-8601; nothing where they were left empty. */
    static Optional<String> typed(Typed typed, Field field) {
        String name = field.name();
        if ((typed.text(name + ".day")
                        + typed.text(name + ".month")
                        + typed.text(name + ".year")
                        + typed.text(name + ".time"))
                .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(typed, field).orElse(NONE));
    }

    private static Optional<String> read(Typed typed, Field field) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(typed.text(field.name() + ".year")),
                    Integer.parseInt(typed.text(field.name() + ".month")),
                    Integer.parseInt(typed.text(field.name() + ".day")));
            return Optional.of(
                    field.kind() == Kind.DAY
                            ? day.toString()
                            : day.atTime(clock(typed.text(field.name() + ".time")))
                                    .atZone(SCHOOL)
                                    .toInstant()
                                    .toString());
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime clock(String written) {
        return LocalTime.parse(written.replace('.', ':'), TIME);
    }
}
