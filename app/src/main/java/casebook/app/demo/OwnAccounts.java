package casebook.app.demo;

import casebook.app.accounts.KeptAccounts;
import casebook.app.accounts.SetupCode;
import casebook.web.door.User;
import casebook.web.door.Users;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without the demo only those have an account to whom the school gave one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "casebook.demo", havingValue = false, matchIfMissing = true)
class OwnAccounts {

    @Bean
    Users users(KeptAccounts accounts) {
        return new Users() {
            @Override
            public Optional<User> named(String username) {
                return accounts.named(username);
            }

            @Override
            public Optional<User> linkedTo(String schoolAccount) {
                return accounts.linkedTo(schoolAccount);
            }
        };
    }

    @Bean
    HowToSignIn howToSignIn(SetupCode code) {
        return () -> code.awaited()
                ? "It awaits its first administrator. The setup code is " + code.announced()
                        + ": the README says what to do "
                        + "with it. To try it out instead, start it with --casebook.demo=true."
                : "Sign in with the account that your administrator gave you.";
    }
}
