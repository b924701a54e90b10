package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a case is kept, and who may see who raised it. */
@Configuration(proxyBeanMethods = false)
class KeepingForms {
    private static final String CASE = "/api/incidents/{incident}/";
    private static final String REPORTER = CASE + "reporter/requests";
    private static final String IN_CONFIDENCE =
            "Policy P1: concerns about inappropriate comments are raised with the school in confidence";
    private static final String NEEDED =
            "UK GDPR Article 17(3)(b) and (e): what a legal duty or a legal claim needs is not erased";

    @Bean
    Form hold() {
        return Form.to(CASE + "holds", "Keep this case from being erased")
                .lead("While a claim, a complaint or a court may still need it.")
                .asks(why("Why is it kept?", "Enter why it is kept").policy(NEEDED))
                .button("Keep it")
                .then("This case is kept until the hold is released.");
    }

    @Bean
    Form holdReleased() {
        return Form.to(CASE + "holds/{number}/release", "Release hold {number}")
                .asks(why("Why is it not needed any more?", "Enter why it is not needed any more")
                        .policy(NEEDED))
                .button("Release it")
                .then("The hold is released.");
    }

    @Bean
    Form erasureAsked() {
        return Form.to(CASE + "erasure-requests", "Ask that this case be erased")
                .lead("Somebody else then orders it.")
                .asks(
                        choice(
                                        "basis",
                                        "On what ground?",
                                        "RETENTION_OVER",
                                        "The school's time for keeping it is over",
                                        "RIGHT_TO_ERASURE",
                                        "Somebody has the right to have it erased")
                                .policy(
                                        "UK GDPR Article 5(1)(e) and Article 17: kept no longer than needed, and the right to "
                                                + "erasure")
                                .missing("Choose on what ground"),
                        why("Why?", "Enter why"))
                .button("Ask for it")
                .then("It is on record that you asked. Somebody else orders it.");
    }

    @Bean
    Form erasure() {
        return Form.to(CASE + "erasure", "Erase this case")
                .lead(
                        "This cannot be undone. What people said, the evidence, the letters and who raised the concern can never be "
                                + "read again. Codes, dates and who did what remain.")
                .asks(line("reference", "Type the reference of this case")
                        .hint("As it stands at the top of this page")
                        .policy("UK GDPR Article 5(2): what cannot be undone is looked at by a second person")
                        .missing("Type the reference of this case, as it stands at the top of this page"))
                .button("Erase this case for good")
                .then("This case is being erased.");
    }

    @Bean
    Form unsealing() {
        return Form.to(REPORTER, "Ask to see who raised the concern")
                .lead("It was raised in confidence. A second person has to agree, and both of you give a reason.")
                .asks(why("Why do you need to know?", "Enter why you need to know")
                        .policy(IN_CONFIDENCE))
                .button("Ask")
                .then("It is on record that you asked. Somebody else has to agree.");
    }

    @Bean
    Form unsealingApproved() {
        return Form.to(REPORTER + "/{number}/approval", "Agree that whoever asked may see who raised the concern")
                .lead("For one day.")
                .asks(why("Why do you agree?", "Enter why you agree").policy(IN_CONFIDENCE))
                .button("Agree")
                .then("They can see it for one day.");
    }

    private static Field why(String label, String missing) {
        return words("reason", label).missing(missing);
    }
}
