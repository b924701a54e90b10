package casebook.app.school;

import casebook.app.start.StartRefused;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.school.LateEntries;
import casebook.shared.school.SchoolArrangements;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Reads what the school's arrangements begin with from {@code casebook.school.*}: {@code closures} (ISO ranges, with commas between),
 * {@code representation-days}, {@code meeting-days}, {@code chair-confirms-bans}, {@code late-entry-days}, {@code retention-years}. What is not given is as usual.
 */
@Configuration(proxyBeanMethods = false)
class TheSchool {

    @Bean
    SchoolArrangements schoolArrangements(Environment given) {
        SchoolArrangements usual = SchoolArrangements.usual();
        return new SchoolArrangements(
                new SchoolCalendar(closures(given.getProperty("casebook.school.closures", ""))),
                given.getProperty("casebook.school.representation-days", Integer.class, usual.representationDays()),
                given.getProperty("casebook.school.meeting-days", Integer.class, usual.meetingDays()),
                given.getProperty("casebook.school.chair-confirms-bans", Boolean.class, usual.chairConfirmsBans()),
                given.getProperty("casebook.school.retention-years", Integer.class, usual.retentionYears()));
    }

    @Bean
    LateEntries lateEntries(Environment given) {
        return new LateEntries(given.getProperty(
                "casebook.school.late-entry-days",
                Integer.class,
                LateEntries.usual().schoolDays()));
    }

    private static List<Closure> closures(String written) {
        return Arrays.stream(written.split(",", -1))
                .filter(range -> !range.isBlank())
                .map(TheSchool::closure)
                .toList();
    }

    private static Closure closure(String range) {
        try {
            return Closure.of(range);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StartRefused(
                    "The setting casebook.school.closures has \"" + range.strip()
                            + "\", which is no day or range of days.",
                    "Write days as 2026-10-26, ranges as 2026-10-26/2026-10-30, and commas between them.",
                    e);
        }
    }
}
