package casebook.web.pages;

import static casebook.web.pages.Field.choices;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.moment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes a case, or a time, out of Casebook so that others can check it. */
@Configuration(proxyBeanMethods = false)
class BundleForms {
    private static final String MADE = "/audit/bundles/{bundleId}";
    private static final String ORDERED = "The bundle is ordered, and that it is, is on record.";

    @Bean
    Form aBundleOfACase() {
        return Form.to("/api/incidents/{incident}/audit-bundle", "Make an audit bundle of this case")
                .lead(
                        "One file with everything on record of this case, which anybody can check on any computer without the "
                                + "school. All words in it stay sealed unless you open them here. Who reported it, and what lawyers wrote, "
                                + "never leave.")
                .asks(whatAndForWhom())
                .asks(
                        choices(
                                        "opened",
                                        "What is to be read in it, if anything?",
                                        "WORDS",
                                        "What was said and decided, as a report",
                                        "LETTERS",
                                        "The letters as they were sent")
                                .policy("UK GDPR, Article 5(1)(c): no more than is needed for the purpose"),
                        line("reason", "Why does whoever gets it have to read that?")
                                .hint("Leave this empty if you open nothing."))
                .button("Make the bundle")
                .then(ORDERED, MADE);
    }

    @Bean
    Form aBundleOfATime() {
        return Form.to("/api/audit/bundles", "Make an audit bundle of a time")
                .lead(
                        "One file with everything that was recorded in a time, which anybody can check on any computer without "
                                + "the school. All words in it stay sealed.")
                .asks(
                        moment("from", "Recorded from").missing("Enter from which day and time on"),
                        moment("to", "Recorded before").missing("Enter until which day and time"))
                .asks(whatAndForWhom())
                .button("Make the bundle")
                .then(ORDERED, MADE);
    }

    private static Field[] whatAndForWhom() {
        return new Field[] {
            line("purpose", "What is it for?")
                    .hint("For example the panel’s hearing. This goes on record.")
                    .missing("Enter what the bundle is for"),
            line("recipient", "Who gets it?")
                    .hint("For example the clerk to the governors")
                    .missing("Enter who gets the bundle")
        };
    }
}
