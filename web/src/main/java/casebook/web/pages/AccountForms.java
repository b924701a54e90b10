package casebook.web.pages;

import static casebook.web.pages.Field.choices;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.newPassword;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first start, and the administrator's part in accounts. */
@Configuration(proxyBeanMethods = false)
class AccountForms {
    private static final String ACCOUNTS = "/accounts";
    private static final String ONE_TIME_PASSWORD = "/accounts/one-time-password";

    @Bean
    Form theFirstStart() {
        return Form.to("/api/first-start", "Set up Casebook for your school")
                .lead("You do this once. You become Casebook’s administrator, and open an account for everybody else. "
                        + "Being administrator opens no case to you.")
                .asks(
                        line("code", "Setup code")
                                .hint("It was printed when Casebook was started, and lies in the file setup-code "
                                        + "beside the master key. For example abcd-efgh-jkmn-pqrs")
                                .missing("Enter the setup code"),
                        line("schoolName", "Name of the school").missing("Enter the name of the school"),
                        line("displayName", "Your name")
                                .hint("As colleagues know you")
                                .missing("Enter your name"),
                        username().hint("What you type to sign in. It cannot be changed later."),
                        chosen("password", "A password"))
                .button("Set up Casebook")
                .then("Casebook is set up. Sign in with your username and password.", "/sign-in");
    }

    @Bean
    Form openingAnAccount() {
        return Form.to("/api/accounts", "Open an account")
                .at("/accounts/new")
                .lead("You are shown a one-time password to hand to them. They choose their own at the first sign-in.")
                .asks(
                        line("displayName", "Their name")
                                .hint("As colleagues know them")
                                .missing("Enter their name"),
                        username().hint("What they type to sign in, for example j.jones. It cannot be changed later."),
                        roles())
                .button("Open the account")
                .then("The account is open.", ONE_TIME_PASSWORD);
    }

    @Bean
    Form changingRoles() {
        return onAnAccount("roles", "Change what somebody may do")
                .asks(roles())
                .button("Change the roles")
                .then("The roles are changed. Whoever was signed in with the account signs in again.", ACCOUNTS);
    }

    @Bean
    Form closingAnAccount() {
        return onAnAccount("closure", "Close an account")
                .lead(
                        "Whoever is signed in with it is signed out at once. The username is never given to another person.")
                .button("Close the account")
                .then("The account is closed.", ACCOUNTS);
    }

    @Bean
    Form reopeningAnAccount() {
        return onAnAccount("reopening", "Open a closed account again")
                .lead("For the same person, with the roles they had.")
                .button("Open it again")
                .then("The account is open again.", ONE_TIME_PASSWORD);
    }

    @Bean
    Form resettingAPassword() {
        return onAnAccount("password-reset", "Give somebody a one-time password")
                .lead("In place of the password they had. Whoever is signed in with the account is signed out.")
                .button("Give a one-time password")
                .then("The password they had is gone.", ONE_TIME_PASSWORD);
    }

    @Bean
    Form resettingASecondFactor() {
        return onAnAccount("second-factor-reset", "Take away a lost second step")
                .lead(
                        "Make sure that it is them who asks. They sign in with their password alone until they set up another.")
                .button("Take it away")
                .then("They sign in with their password alone now.", ACCOUNTS);
    }

    static Field chosen(String name, String label) {
        return newPassword(name, label)
                .hint(
                        "At least 12 characters that few others use, for example three words that have nothing to do with "
                                + "each other")
                .missing("Choose a password");
    }

    private static Form onAnAccount(String step, String title) {
        return Form.to("/api/accounts/" + step, title).asks(username());
    }

    private static Field username() {
        return line("username", "Username").missing("Enter the username");
    }

    static Field roles() {
        return choices("roles", "What they are at the school", RoleNames.valuesAndLabels())
                .hint("Everything that is theirs. Nobody gives themselves a role, and an administrator is always left.")
                .missing("Choose what they are at the school");
    }
}
