package casebook.command.audit;

import casebook.command.incident.DaysOnRecord;
import casebook.shared.calendar.SchoolDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The days that the entries of the whole log bear. A running Casebook signs the log each day, so no running one is silent. */
@Component
final class StoredDaysOnRecord implements DaysOnRecord {

    /** Longer than any holiday. */
    private static final long SILENCE = 100;

    private final ReadingOn log;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    StoredDaysOnRecord(EventStore store) {
        this.log = new ReadingOn(store);
    }

    @Override
    public synchronized long silentBetween(LocalDate from, LocalDate to) {
        log.toTheHead(message -> days.add(SchoolDay.of(message.getTimestamp())));
        long silent = 0;
        LocalDate before = from;
        for (LocalDate day : days.subSet(from, false, to, false)) {
            silent += silence(before, day);
            before = day;
        }
        return silent + silence(before, to);
    }

    private static long silence(LocalDate before, LocalDate next) {
        long days = ChronoUnit.DAYS.between(before, next);
        return days > SILENCE ? days : 0;
    }
}
