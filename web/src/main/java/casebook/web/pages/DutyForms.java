package casebook.web.pages;

import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What data protection law asks of the school. */
@Configuration(proxyBeanMethods = false)
class DutyForms {
    static final String REQUESTS = "/api/subject-access-requests";
    static final String BREACHES = "/api/data-breaches";

    private static final String REQUEST = REQUESTS + "/{duty}";
    private static final String BREACH = BREACHES + "/{duty}";
    private static final String WITHIN_A_MONTH = "UK GDPR Article 12(3): answered within one month";
    private static final String WITHIN_72_HOURS =
            "UK GDPR Article 33(1): reported within 72 hours, unless it is unlikely to be a risk to anybody";

    @Bean
    Form requestReceived() {
        return Form.to(REQUESTS, "Somebody asks what the school holds about them")
                .at("/subject-access-requests/new")
                .lead(
                        "A request counts however it is made: by letter, by e-mail or in a conversation, and without any set words.")
                .asks(
                        day("receivedOn", "When did it reach the school?")
                                .policy(WITHIN_A_MONTH)
                                .missing("Enter the day on which it reached the school"),
                        line("requester", "Who asks?").hint("Only those who answer the request read this."),
                        line("reference", "Reference of the case it is about")
                                .hint("For example 2026-0003. Leave this empty if it is about no case."))
                .then("The request is on record. It is on the deadline board until it is answered.", "/");
    }

    @Bean
    Form requestExtended() {
        return Form.to(REQUEST + "/extension", "Take two further months to answer")
                .lead("Once, and within the first month. Tell the person, with this reason, before the month is over.")
                .asks(words("reason", "Why is more time needed?")
                        .hint("Because the request is complex, or one of many from the same person.")
                        .policy(WITHIN_A_MONTH + ", or three where it is complex")
                        .missing("Enter why more time is needed"))
                .button("Take more time")
                .then("There is more time to answer. Tell the person why.", "/subject-access-requests/{duty}");
    }

    @Bean
    Form requestAnswered() {
        return Form.to(REQUEST + "/answer", "The request was answered")
                .asks(day("answeredOn", "On which day?")
                        .policy(WITHIN_A_MONTH)
                        .missing("Enter the day on which it was answered"))
                .then("It is on record that the request was answered.", "/subject-access-requests/{duty}");
    }

    @Bean
    Form breachFound() {
        return Form.to(BREACHES, "Personal data were lost, or seen by somebody they are not for")
                .at("/data-breaches/new")
                .lead(
                        "Record it at once: the 72 hours run from when somebody at the school knew of it, weekends and holidays included.")
                .asks(
                        Questions.when(
                                        "becameAwareAt",
                                        "When did somebody at the school first know of it?",
                                        "Enter when somebody first knew of it")
                                .policy(WITHIN_72_HOURS),
                        words("whatHappened", "What happened?")
                                .hint("Which data, about whom, who may have seen them, and what was done since.")
                                .missing("Enter what happened"),
                        line("reference", "Reference of the case it is about")
                                .hint("For example 2026-0003. Leave this empty if it is about no case."))
                .then("The breach is on record. Tell the data protection lead now.", "/");
    }

    @Bean
    Form breachReported() {
        return Form.to(BREACH + "/report", "The breach was reported to the Information Commissioner")
                .asks(
                        Questions.when("reportedAt", "When was it reported?", "Enter when it was reported")
                                .policy(WITHIN_72_HOURS),
                        words("whyLate", "If 72 hours had passed: why so late?"))
                .then("It is on record that the breach was reported.", "/data-breaches/{duty}");
    }

    @Bean
    Form breachClosed() {
        return Form.to(BREACH + "/closure", "This breach need not be reported")
                .asks(words("reason", "Why is it unlikely to be a risk to anybody?")
                        .hint("This stays on record, and the Information Commissioner may ask for it.")
                        .policy("UK GDPR Article 33(5): every breach is documented, reported or not")
                        .missing("Enter why it is unlikely to be a risk to anybody"))
                .then("It is on record why the breach was not reported.", "/data-breaches/{duty}");
    }
}
