package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.lines;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gathering information from those involved, and speaking to the parent. */
@Configuration(proxyBeanMethods = false)
class EnquiryForms {
    private static final String GATHERED = "Policy P2: the school will gather information from those involved";
    private static final String SPOKEN = "Policy P2: the school will speak to the parent about the incident";
    private static final String CASE = "/api/incidents/{incident}/";
    private static final String MOMENT = "Day, month, year and time, for example 27 3 2026 at 14:30.";

    @Bean
    Form safeguardingReferral() {
        return Form.to(CASE + "safeguarding-referrals", "Record that safeguarding was told")
                .lead("Tell the safeguarding lead first, and then record it here. "
                        + "Write nothing here of what was told: that belongs in the safeguarding record.")
                .asks(
                        line("reference", "Reference of the safeguarding record")
                                .hint("A number or code, no name. For example SG-17")
                                .policy("Policy: the school takes safeguarding responsibilities seriously")
                                .missing("Enter the reference of the safeguarding record"),
                        moment("referredAt", "When was safeguarding told?")
                                .hint(MOMENT)
                                .missing("Enter when safeguarding was told"))
                .then("It is on record that safeguarding was told.");
    }

    @Bean
    Form statement() {
        return Form.to(CASE + "statements", "Record what somebody said")
                .lead("Of somebody who was involved or saw it. Each person's statement is an entry of its own.")
                .asks(
                        line("from.name", "Whose statement is it?")
                                .policy(GATHERED)
                                .missing("Enter who said it"),
                        choice(
                                        "from.relationship",
                                        "Who is that?",
                                        "PARENT",
                                        "A parent",
                                        "CARER",
                                        "A carer",
                                        "OTHER",
                                        "Somebody else, such as a member of staff")
                                .missing("Choose who that is"),
                        line("from.username", "If they use Casebook: the name they sign in with")
                                .hint("Whoever was a witness does not decide. Leave it empty for everybody else."),
                        moment("takenAt", "When did they say it?").hint(MOMENT).missing("Enter when they said it"),
                        choice(
                                        "how",
                                        "How did they say it?",
                                        "IN_PERSON",
                                        "In person",
                                        "PHONE",
                                        "By telephone",
                                        "WRITTEN",
                                        "In writing")
                                .missing("Choose how they said it"),
                        words("text", "What did they say?")
                                .hint("In their words, as far as you can.")
                                .missing("Enter what they said"),
                        yesOrNo("readBackAndAgreed", "Was it read back to them, and did they agree that it is right?")
                                .missing("Say whether it was read back and agreed"))
                .then("The statement is on record.");
    }

    @Bean
    Form parentConversation() {
        return Form.to(CASE + "parent-conversations", "Record a conversation with the parent")
                .lead("Before anything is found, the parent is heard.")
                .asks(
                        moment("spokenAt", "When did you speak?").hint(MOMENT).missing("Enter when you spoke"),
                        line("mode", "How?")
                                .hint("For example in school, or by telephone")
                                .missing("Enter how you spoke"),
                        lines("present", "Who was there?").hint("Each on a line of their own, with the parent."),
                        words("gist", "What was said to the parent?")
                                .policy(SPOKEN)
                                .missing("Enter what was said to the parent"),
                        words("parentsAccount", "What does the parent say about it?")
                                .hint("Their own account, in their words as far as you can.")
                                .missing("Enter what the parent says, or that they said nothing"))
                .then("The conversation is on record.");
    }

    @Bean
    Form contactAttempt() {
        return Form.to(CASE + "contact-attempts", "Record that you tried to reach the parent")
                .lead("Three attempts on record stand in for a conversation with a parent who cannot be reached.")
                .asks(
                        moment("attemptedAt", "When did you try?").hint(MOMENT).missing("Enter when you tried"),
                        line("mode", "How?")
                                .hint("For example by telephone, by e-mail or at the gate")
                                .missing("Enter how you tried"),
                        words("outcome", "What came of it?")
                                .hint("For example: no answer, and a message left to ring the office")
                                .policy(SPOKEN)
                                .missing("Enter what came of it"))
                .then("The attempt is on record.");
    }
}
