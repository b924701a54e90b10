package casebook.app.mail;

import casebook.shared.query.DeadlineBoard.Kind;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Mail goes by the server that {@code casebook.mail.host} names, or not at all. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Mail mail(Environment given, Clock clock) {
        return MailSettings.in(given)
                .<Mail>map(settings -> new Smtp(settings, clock))
                .orElseGet(NoMail::new);
    }

    private record NoMail() implements Mail {

        @Override
        public boolean isSetUp() {
            return false;
        }

        @Override
        public void send(Kind due) {
            throw new IllegalStateException("There is no mail server to send by");
        }

        @Override
        public boolean hasWitnesses() {
            return false;
        }

        @Override
        public void sendCheckpoint(String note) {
            throw new IllegalStateException("There is no mail server to send by");
        }
    }
}
