package casebook.app;

import casebook.shared.calendar.Elapsed;
import casebook.shared.calendar.Spans;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes from outside and no rule may make for itself. */
@Configuration(proxyBeanMethods = false)
class TimeAndChance {

    /** Unless a year is told that is over. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Unless the clock is one that is told. */
    @Bean
    @ConditionalOnMissingBean
    Elapsed elapsed() {
        return System::nanoTime;
    }

    @Bean
    Spans spans(Clock clock, Elapsed elapsed) {
        return new Spans(clock, elapsed);
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
