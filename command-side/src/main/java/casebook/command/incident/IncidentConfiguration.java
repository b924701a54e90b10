package casebook.command.incident;

import casebook.shared.school.Arrangements;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IncidentConfiguration {

    @Bean
    Desk desk(
            Clock clock,
            Policies policies,
            References references,
            People people,
            Arrangements school,
            ReadLog reads,
            DaysOnRecord days) {
        return new Desk(clock, policies, references, people, school, reads, days);
    }
}
