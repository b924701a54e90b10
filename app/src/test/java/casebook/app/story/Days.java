package casebook.app.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Times as they are told, around the moment the test runs. */
final class Days {

    private static final ZoneId SCHOOL = ZoneId.of("Europe/London");

    private Days() {}

    static String hoursAgo(int hours) {
        return Instant.now()
                .minus(Duration.ofHours(hours))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    static String hoursAhead(int hours) {
        return hoursAgo(-hours);
    }

    static String ahead(int days) {
        return LocalDate.now(SCHOOL).plusDays(days).toString();
    }

    static int thisYear() {
        return LocalDate.now(SCHOOL).getYear();
    }
}
