package casebook.app.demo;

import casebook.app.accounts.KeptAccounts;
import casebook.web.door.FirstStart;
import casebook.web.door.Users;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** {@code casebook.demo=true}: users to try it with. Nowhere else are there users that nobody appointed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("casebook.demo")
class DemoMode {

    private static final int COST = 12;
    private static final int LENGTH = 16;
    /** Without those that look like another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final String password;
    private final boolean chosen;

    DemoMode(@Value("${CASEBOOK_DEMO_PASSWORD:}") String password, SecureRandom random) {
        chosen = !password.isBlank();
        this.password = chosen ? password : drawn(random);
    }

    @Bean
    Users demoUsers(KeptAccounts accounts) {
        DemoUsers demo = new DemoUsers(new BCryptPasswordEncoder(COST).encode(password));
        return username -> demo.named(username).or(() -> accounts.named(username));
    }

    /** Nothing is awaited where an administrator is made up. */
    @Bean
    FirstStart noFirstStart() {
        return new NoFirstStart();
    }

    @Bean
    HowToSignIn howToSignIn() {
        return () -> "Sign in as one of " + String.join(", ", DemoUsers.usernames()) + ", with the password "
                + (chosen ? "in CASEBOOK_DEMO_PASSWORD" : password) + ".";
    }

    private static String drawn(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
