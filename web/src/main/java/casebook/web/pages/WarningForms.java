package casebook.web.pages;

import static casebook.web.pages.Field.lines;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Warning letters: issued, acknowledged, taken back. */
@Configuration(proxyBeanMethods = false)
class WarningForms {
    private static final String WARNINGS = "/api/incidents/{incident}/warnings";

    @Bean
    Form warning() {
        return Form.to(WARNINGS, "Issue a warning letter")
                .lead("As the Head decided. It names only what was found to be a breach.")
                .asks(
                        lines("clauses", "Which clauses were breached?")
                                .hint("As they were found, for example N1, each on a line of its own.")
                                .policy("Policy: send a warning letter to the parent/carer")
                                .missing("Enter at least one clause that was found breached"),
                        words("whatMustChange", "What must change?")
                                .hint("In plain words, to the parent. No threat of the police or the courts.")
                                .missing("Enter what must change"),
                        Questions.delivery("deliveredBy", "How does the letter go out?")
                                .missing("Choose how the letter goes out"),
                        Questions.letter())
                .button("Issue this warning")
                .then("The warning is on record.", "/incidents/{incident}/letters");
    }

    @Bean
    Form warningAcknowledged() {
        return Form.to(WARNINGS + "/{number}/acknowledgement", "The parent acknowledged warning {number}")
                .lead("That they have read it. It need not mean that they agree.")
                .asks(
                        Questions.when("acknowledgedAt", "When?", "Enter when they acknowledged it"),
                        words("how", "How did they say so?").missing("Enter how they said so"))
                .then("The acknowledgement is on record.");
    }

    @Bean
    Form warningWithdrawal() {
        return Form.to(WARNINGS + "/{number}/withdrawal", "Take warning {number} back")
                .lead("The parent is told, with the reason. That it was issued stays on record.")
                .asks(
                        words("reason", "Why is it taken back?")
                                .hint("The parent reads this.")
                                .policy("Policy D2: the final decision for how to respond rests with the Head teacher")
                                .missing("Enter why it is taken back"),
                        Questions.letter())
                .button("Take it back")
                .then("The warning is taken back.", "/incidents/{incident}/letters");
    }
}
