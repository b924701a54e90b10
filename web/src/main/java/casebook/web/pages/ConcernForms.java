package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.choices;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Raising a concern: by whoever has one, without an account; and by the school, for somebody who told it. */
@Configuration(proxyBeanMethods = false)
class ConcernForms {
    private static final String RECEIPT = "/concerns/receipt";

    @Bean
    Form raisingAConcern() {
        return Form.to("/api/concerns", "Raise a concern")
                .at("/concerns/new")
                .lead(
                        "Tell the school about something said in a class group. You need no account. "
                                + "Nobody but those who look into it reads what you write, and your name is shown to none of them.")
                .asks(whereAndWhat())
                .asks(
                        words("description", "What happened?")
                                .hint(
                                        "What was said, by whom, and who saw it. You can name people: this is read in confidence."),
                        wish("How do you wish to be treated?"),
                        line("reporter.name", "Your name").hint("Leave this empty if you wish to be anonymous."),
                        line("reporter.contact", "How we can reach you")
                                .hint(
                                        "E-mail address or telephone number. It helps us to ask you what we do not understand."))
                .button("Raise this concern")
                .then("Your concern is with the school.", RECEIPT);
    }

    @Bean
    Form recordingAConcern() {
        return Form.to("/api/incidents", "Record a concern")
                .at("/concerns/record")
                .lead(
                        "For somebody who told you. Give them the receipt that you are shown at the end: it is shown once.")
                .asks(whereAndWhat())
                .asks(
                        words("description", "What happened?")
                                .hint(
                                        "In their words, as far as you can. Do not write who told you here: there is a place for it below."),
                        choices("clauses", "Which clauses of the code may it touch?")
                                .hint("Choose none if you are not sure: the enquiry will show."),
                        line("subject.name", "Which parent or carer is it about?")
                                .hint("Leave this empty if nobody knows."),
                        choice(
                                "subject.relationship",
                                "Who is that to a child here?",
                                "PARENT",
                                "A parent",
                                "CARER",
                                "A carer",
                                "OTHER",
                                "Somebody else"),
                        wish("How does whoever told you wish to be treated?"),
                        line("reporter.name", "Their name").hint("Kept under seal: it appears on no page."),
                        line("reporter.contact", "How to reach them"))
                .button("Record this concern")
                .then("The concern is on record.", RECEIPT);
    }

    private static Field[] whereAndWhat() {
        return new Field[] {
            choice("group.kind", "Which kind of group was it?", "CLASS", "A class", "YEAR", "A year", "PTA", "The PTA")
                    .missing("Choose which kind of group it was"),
            line("group.name", "Which one?").hint("For example Year 4").missing("Enter the name of the group"),
            moment("happenedAt", "When was it?")
                    .hint(
                            "Day, month, year and time, for example 27 3 2026 at 14:30. Leave all of it empty if you do not know.")
        };
    }

    private static Field wish(String label) {
        return choice(
                        "reporter.wish",
                        label,
                        "CONFIDENTIAL",
                        "In confidence: the school knows the name, and tells nobody",
                        "ANONYMOUS",
                        "Anonymously: the name is not kept",
                        "OPEN",
                        "Openly")
                .policy("Policy P1: concerns about inappropriate comments are raised with the school in confidence")
                .missing("Choose in confidence, anonymously or openly");
    }
}
