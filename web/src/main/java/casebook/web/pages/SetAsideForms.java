package casebook.web.pages;

import static casebook.web.pages.Field.line;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of entries that a view could not show. */
@Configuration(proxyBeanMethods = false)
class SetAsideForms {
    private static final String ENTRY = "/api/set-aside/{event}";
    private static final String ALL = "/set-aside";

    @Bean
    Form tryingAnEntryAgain() {
        return Form.to(ENTRY + "/another-try", "Try an entry again")
                .lead(
                        "In all views that it is missing in, with those of its case that wait behind it. Do it once what was wrong is put right, as by an update.")
                .button("Try again")
                .then("The entry was tried again. What still cannot be shown is here.", ALL);
    }

    @Bean
    Form skippingAnEntry() {
        return Form.to(ENTRY + "/skip", "Skip an entry")
                .lead(
                        "It stays on record, and is missing from then on in the views that could not show it, also for those who decide. Ask the Head first. "
                                + "Those of its case that wait behind it are shown.")
                .asks(line("reason", "Why can people do without seeing it?")
                        .hint("This stays on record. Name nobody in it.")
                        .policy("Casebook procedure: whoever leaves something out says why")
                        .missing("Enter why people can do without seeing it"))
                .button("Skip this entry")
                .then("The entry is skipped. Why, is on record.", ALL);
    }
}
