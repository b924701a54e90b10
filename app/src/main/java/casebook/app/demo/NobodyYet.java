package casebook.app.demo;

import casebook.web.door.Users;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without the demo nobody has an account, until the school's own can be kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "casebook.demo", havingValue = false, matchIfMissing = true)
class NobodyYet {

    @Bean
    Users nobody() {
        return username -> Optional.empty();
    }

    @Bean
    HowToSignIn howToSignIn() {
        return new HowToSignIn("Nobody has an account yet. To try it out, start it with --casebook.demo=true.");
    }
}
