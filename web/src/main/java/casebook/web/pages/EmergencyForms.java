package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calls for help in imminent danger: made by anyone, looked at by the Head after. */
@Configuration(proxyBeanMethods = false)
class EmergencyForms {
    private static final String CALLS = "/api/incidents/{incident}/emergency-calls";

    @Bean
    Form emergencyCall() {
        return Form.to(CALLS, "Record an emergency call")
                .lead(
                        "If anybody is in danger now, ring 999 first. Nobody waits for a decision to call for help; it is recorded "
                                + "here afterwards, and the Head looks at it by the next school day.")
                .asks(
                        choice(
                                        "authority",
                                        "Who was called?",
                                        "POLICE",
                                        "The police",
                                        "AMBULANCE",
                                        "An ambulance",
                                        "LOCAL_AUTHORITY",
                                        "The local authority",
                                        "OTHER",
                                        "Somebody else")
                                .policy("Policy: contact the appropriate authorities (in cases of criminal behaviour)")
                                .missing("Choose who was called"),
                        Questions.when("calledAt", "When?", "Enter when the call was made"),
                        line("calledBy", "Who called?").missing("Enter who called"),
                        words("imminentDanger", "What was the danger?").missing("Enter what the danger was"),
                        line("reference", "Their reference").hint("If they gave one."))
                .then("The call is on record. The Head looks at it next.");
    }

    @Bean
    Form emergencyRatification() {
        return Form.to(CALLS + "/{number}/ratification", "Was emergency call {number} right?")
                .asks(
                        yesOrNo("ratified", "Was it right to call?")
                                .policy("Policy D2: the final decision for how to respond rests with the Head teacher")
                                .missing("Say whether it was right to call"),
                        words("reasons", "Why?").missing("Enter why"))
                .then("What you said of the call is on record.");
    }

    @Bean
    Form emergencyOutcome() {
        return Form.to(CALLS + "/{number}/outcome", "What came of emergency call {number}")
                .lead("It stands beside the call for good, also when nothing came of it.")
                .asks(
                        Questions.outcome(),
                        line("reference", "Their reference").hint("If they gave one."),
                        day("at", "On which day?").hint("For example 27 3 2026").missing("Enter the day"))
                .then("What came of the call is on record.");
    }
}
