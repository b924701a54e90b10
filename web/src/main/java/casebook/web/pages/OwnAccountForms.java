package casebook.web.pages;

import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.password;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One's own password, and the second step at sign-in. */
@Configuration(proxyBeanMethods = false)
class OwnAccountForms {

    @Bean
    Form ownPassword() {
        return Form.to("/api/me/password", "Choose a password")
                .lead("You are signed out everywhere, and sign in with the new one.")
                .asks(
                        password("password", "The password you have now")
                                .hint("At your first sign-in: the one-time password that you were given")
                                .missing("Enter the password you have now"),
                        AccountForms.chosen("newPassword", "The new one"))
                .button("Change the password")
                .then("Your password is changed. Sign in with the new one.", "/sign-in");
    }

    @Bean
    Form beginningASecondStep() {
        return Form.to("/api/me/second-factor", "Set up a second step at sign-in")
                .lead("Besides your password, Casebook then asks for a code that an app on your phone shows, such as "
                        + "Google Authenticator, Microsoft Authenticator or 2FAS. Install one first.")
                .asks(
                        proof(),
                        line("code", "A code from the app you have now")
                                .hint("Only if a second step is set up already"))
                .button("Continue")
                .then("Your password is right.", "/me/second-factor/confirmation");
    }

    @Bean
    Form confirmingASecondStep() {
        return Form.to("/api/me/second-factor/confirmation", "Connect your app")
                .asks(
                        line("factor", "Second step").missing("Begin again: Casebook has lost which app this is"),
                        line("code", "The six numbers that the app shows now")
                                .missing("Enter the code that the app shows"))
                .button("Finish")
                .drawnBy("pages/second-step")
                .then("From now on Casebook asks for a code when you sign in.", "/me/recovery-codes");
    }

    @Bean
    Form removingASecondStep() {
        return Form.to("/api/me/second-factor/removal", "Do without the second step")
                .asks(
                        proof(),
                        line("code", "A code from your app")
                                .hint("Or one of your recovery codes. Lost both? Ask the administrator.")
                                .missing("Enter a code"))
                .button("Do without it")
                .then("From now on you sign in with your password alone.", "/me");
    }

    @Bean
    Form linkingASchoolAccount() {
        return Form.to("/api/me/school-account", "Link your school account")
                .lead(
                        "It then signs you in, in place of your password and of a code: whoever can sign in with it can sign in "
                                + "here. Protect it with a second step of its own.")
                .asks(
                        proof(),
                        line("code", "A code from your app").hint("Only if you have set up a second step at sign-in"))
                .button("Continue")
                .then("Your password is right.", "/me/school-account/on");
    }

    @Bean
    Form unlinkingASchoolAccount() {
        return Form.to("/api/me/school-account/removal", "Unlink your school account")
                .lead("You sign in with your username and password alone from then on.")
                .button("Unlink it")
                .then("Your school account signs you in no more.", "/me");
    }

    private static Field proof() {
        return password("password", "Your password")
                .hint("So that nobody does this at a computer you left")
                .missing("Enter your password");
    }
}
