package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Taking a concern on, or not. */
@Configuration(proxyBeanMethods = false)
class IntakeForms {

    @Bean
    Form screening() {
        return Form.to("/api/incidents/{incident}/screening", "Take the concern on, or screen it out")
                .asks(
                        yesOrNo("safeguardingConcern", "Is a child's safety or welfare in question?")
                                .hint(
                                        "If it is, tell the safeguarding lead first. That goes before everything else here.")
                                .policy("Policy: the school takes safeguarding responsibilities seriously")
                                .missing("Say whether a child's safety or welfare is in question"),
                        choice(
                                        "outcome",
                                        "What happens with this concern?",
                                        "ACCEPTED",
                                        "It is taken on, and looked into",
                                        "SCREENED_OUT",
                                        "It is not taken on")
                                .policy("Policy: what the school then does depends on the nature of the incident")
                                .missing("Choose whether the concern is taken on"),
                        words("reason", "Why?")
                                .hint(
                                        "Needed when it is not taken on. Lawful criticism of the school is no breach of the code."))
                .then("The screening is on record.");
    }
}
