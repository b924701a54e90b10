package casebook.query.calendar;

import casebook.query.store.Documents;
import casebook.query.store.KeptCalendar;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SchoolYear;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.SchoolYearPage;
import casebook.shared.school.SchoolArrangements;
import com.mongodb.client.MongoDatabase;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class CalendarQueries {

    private final KeptCalendar kept;

    CalendarQueries(MongoDatabase database, Documents documents, SchoolArrangements settings) {
        kept = new KeptCalendar(database, CalendarProjector.COLLECTION, documents, settings.calendar());
    }

    @QueryHandler
    SchoolYearPage answer(FindSchoolYear query) {
        SchoolYear year = query.year();
        SchoolCalendar calendar = kept.calendar();
        return new SchoolYearPage(
                year.begins(),
                year.first(),
                year.last(),
                calendar.termsOf(year),
                calendar.closures().stream()
                        .filter(closure -> touches(closure, year))
                        .toList(),
                year.bankHolidays());
    }

    private static boolean touches(Closure closure, SchoolYear year) {
        return !closure.first().isAfter(year.last()) && !closure.last().isBefore(year.first());
    }
}
