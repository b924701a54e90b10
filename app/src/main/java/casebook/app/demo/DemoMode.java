package casebook.app.demo;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code casebook.demo=true}: users to try it with. Nowhere else are there users that nobody appointed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("casebook.demo")
class DemoMode {

    private static final int LENGTH = 16;
    /** Without those that look like another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    @Bean
    DemoUsers demoUsers(@Value("${CASEBOOK_DEMO_PASSWORD:}") String chosen, SecureRandom random) {
        return new DemoUsers(chosen.isBlank() ? drawn(random) : chosen);
    }

    @Bean
    HowToSignIn howToSignIn(@Value("${CASEBOOK_DEMO_PASSWORD:}") String chosen, DemoUsers users) {
        return new HowToSignIn("Sign in as one of " + String.join(", ", users.usernames()) + ", with the password "
                + (chosen.isBlank() ? users.password() : "in CASEBOOK_DEMO_PASSWORD") + ".");
    }

    private static String drawn(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
