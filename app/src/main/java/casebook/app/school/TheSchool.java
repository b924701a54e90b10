package casebook.app.school;

import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.school.SchoolArrangements;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Reads the school's arrangements from {@code casebook.school.*}: {@code closures} (ISO ranges, with commas between),
 * {@code representation-days}, {@code meeting-days}, {@code chair-confirms-bans}, {@code retention-years}. What is not given is as usual.
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

    private static List<Closure> closures(String written) {
        return Arrays.stream(written.split(",", -1))
                .filter(range -> !range.isBlank())
                .map(Closure::of)
                .toList();
    }
}
