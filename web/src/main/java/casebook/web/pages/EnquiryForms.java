package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.file;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.lines;
import static casebook.web.pages.Field.list;
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

    @Bean
    Form evidence() {
        return Form.to(CASE + "evidence", "Add evidence")
                .lead(
                        "A picture of a message, an exported chat, an e-mail. The file is kept exactly as it came, and sealed. "
                                + "Take what this concern is about, and not a whole chat to be safe.")
                .asks(
                        file("file", "Which file?").hint("At most 20 MB").missing("Choose a file"),
                        line("suppliedBy", "Who gave it to the school?")
                                .policy(GATHERED)
                                .missing("Enter who gave it to the school"),
                        words("howObtained", "How did they come by it?")
                                .hint("For example: they are in the group, and took a picture of their own telephone")
                                .missing("Enter how they came by it"),
                        words("description", "What does it show?").hint("You can leave this empty."))
                .button("Add this evidence")
                .then("The evidence is on record, with its fingerprint.", "/incidents/{incident}/evidence-on-file");
    }

    @Bean
    Form moderatorAction() {
        return Form.to(CASE + "moderator-actions", "Note what a moderator of the group did")
                .lead(
                        "A fact from outside the school, if you learn of it. The school does not ask for it and does not do it.")
                .asks(
                        line("moderator", "Which moderator?").missing("Enter who the moderator is"),
                        choice(
                                        "action",
                                        "What did they do?",
                                        "REMOVED_FROM_GROUP",
                                        "Removed the parent from the group",
                                        "DELETED_MESSAGE",
                                        "Deleted a message",
                                        "WARNED",
                                        "Warned somebody")
                                .policy("Policy: it is the prerogative of that group's moderator/s to remove the "
                                        + "parent/carer from the group")
                                .missing("Choose what they did"),
                        line("learnedFrom", "From whom does the school know?")
                                .missing("Enter from whom the school knows"),
                        moment("happenedAt", "When did they do it?")
                                .hint(MOMENT)
                                .missing("Enter when they did it"))
                .then("What the moderator did is on record.");
    }

    @Bean
    Form author() {
        return Form.to(CASE + "authors", "Say who wrote a message")
                .lead(
                        "The name in a chat is what somebody's telephone calls a number. Who wrote a message is a conclusion, "
                                + "and it needs a reason.")
                .asks(
                        list("evidenceId", "In which file is the message?")
                                .policy(GATHERED)
                                .missing("Choose the file that the message is in"),
                        line("message", "Which message?")
                                .hint("For example: the third on the picture, at 18:05")
                                .missing("Enter which message it is"),
                        choice(
                                        "author",
                                        "Who wrote it?",
                                        "SUBJECT",
                                        "The parent or carer this case is about",
                                        "ANOTHER",
                                        "Somebody else")
                                .missing("Choose who wrote it"),
                        line("who", "If somebody else: who, or what is known of them?"),
                        words("basis", "Why do you think so?").missing("Enter why you think so"),
                        choice(
                                        "certainty",
                                        "How sure is that?",
                                        "ADMITTED",
                                        "Whoever wrote it says so",
                                        "LIKELY",
                                        "More likely than not",
                                        "UNCLEAR",
                                        "It cannot be said")
                                .missing("Choose how sure that is"))
                .then("Who wrote the message is on record.");
    }
}
