package casebook.shared.policy;

import casebook.shared.calendar.ReportingTerm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which day a policy is to be reviewed, where what it prints says so: {@code Spring 2027} is by the end of April. */
public final class ReviewDue {

    private static final Pattern SEASON = Pattern.compile("(spring|summer|autumn)( term)? (\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ReviewDue() {}

    /** The last day for it; empty where the words say no day that we know how to read. */
    public static Optional<LocalDate> of(String words) {
        String plain = words.strip().toLowerCase(Locale.UK);
        Matcher season = SEASON.matcher(plain);
        if (season.matches()) {
            return Optional.of(
                    ReportingTerm.of(LocalDate.of(Integer.parseInt(season.group(3)), month(season.group(1)), 1))
                            .last());
        }
        return DAY.matcher(plain).matches() ? day(plain) : Optional.empty();
    }

    private static int month(String season) {
        return switch (season) {
            case "spring" -> 1;
            case "summer" -> 5;
            default -> 9;
        };
    }

    private static Optional<LocalDate> day(String plain) {
        try {
            return Optional.of(LocalDate.parse(plain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
