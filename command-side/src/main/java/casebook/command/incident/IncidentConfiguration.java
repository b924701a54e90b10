package casebook.command.incident;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IncidentConfiguration {

    @Bean
    Desk desk(Clock clock, Policies policies, References references) {
        return new Desk(clock, policies, references);
    }
}
