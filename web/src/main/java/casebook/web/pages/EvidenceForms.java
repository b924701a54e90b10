package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.file;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.list;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is on file and what it shows: evidence, who wrote a message, what a moderator did. */
@Configuration(proxyBeanMethods = false)
class EvidenceForms {
    private static final String GATHERED = "Policy P2: the school will gather information from those involved";
    private static final String CASE = "/api/incidents/{incident}/";
    private static final String MOMENT = "Day, month, year and time, for example 27 3 2026 at 14:30.";

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
