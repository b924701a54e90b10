package casebook.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Times that the law gives, in calendar days and hours: they run on through holidays and weekends. */
public final class StatutoryTime {

    private static final int HOURS_TO_REPORT = 72;

    private StatutoryTime() {}

    /**
     * Months from the day a request was received (UK GDPR, article 12(3)), counted as the Information Commissioner does: to the same
     * date, or the month's last day where it has no such date; where that is a weekend or bank holiday, to the next working day.
     */
    public static LocalDate months(LocalDate received, int months) {
        LocalDate due = received.plusMonths(months);
        while (BankHolidays.isWeekend(due) || BankHolidays.in(due.getYear()).contains(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /** Until when a breach of personal data is reported, from when the school became aware of it (UK GDPR, article 33(1)). */
    public static Instant toReportBreach(Instant becameAware) {
        return becameAware.plus(HOURS_TO_REPORT, ChronoUnit.HOURS);
    }
}
