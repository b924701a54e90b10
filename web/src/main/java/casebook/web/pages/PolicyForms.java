package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.file;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.list;
import static casebook.web.pages.Field.number;
import static casebook.web.pages.Field.words;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishing the policy, and recording who agreed to it. */
@Configuration(proxyBeanMethods = false)
class PolicyForms {
    static final String EDITIONS = "/api/policy-editions";
    static final String PROPOSALS = EDITIONS + "/{edition}/proposals";
    static final String SIGNED = EDITIONS + "/{edition}/acknowledgements";

    private static final String EDITION = "/policy/{edition}";
    private static final String AGREED = "Policy K1: I agree to abide by this policy: name, signature and date";

    @Bean
    Form publishingAnEdition() {
        return Form.to(EDITIONS, "Publish an edition of the policy")
                .at("/policy/publish")
                .lead(
                        "What is published never changes. Cases about messages from before it is in force are still judged "
                                + "under the edition of that day.")
                .drawnBy("pages/policy-publish")
                .asks(
                        line("id", "What is this edition called?")
                                .hint("For example 2027-04: the year and month of it")
                                .missing("Enter what this edition is called"),
                        day("inForceFrom", "From which day is it in force?")
                                .policy(
                                        "An allegation is judged under the edition in force when the message was posted")
                                .missing("Enter the day from which it is in force"),
                        line("reviewDue", "When is it to be reviewed?")
                                .hint("As it is printed, for example Spring 2029"),
                        line("signatures.governorResponsible", "Signed by which governor?"),
                        line("signatures.headTeacher", "Signed by which headteacher?"))
                .button("Publish this edition")
                .then("The edition is published.", "/policy/{editionId}");
    }

    @Bean
    Form proposingAChange() {
        return Form.to(PROPOSALS, "Propose a change to a clause")
                .at(EDITION + "/proposals/new")
                .lead(
                        "What is proposed stands beside the clause for the Head, senior leaders and the Chair, and is filled in when the "
                                + "next edition is begun. It takes the place of what was proposed for this clause before. Name nobody in it: "
                                + "it stays on record.")
                .asks(
                        line("code", "Which clause?")
                                .hint("For a new one, a code that this edition does not have")
                                .policy("Policy, its last page: date of review")
                                .missing("Enter the code of the clause"),
                        list("kind", "Which part of the policy is it in?", PolicyWords.partsOr("Choose a part"))
                                .missing("Choose the part of the policy"),
                        words("text", "How should it read?")
                                .hint(
                                        "To propose that it falls away, leave this empty. To take a proposal back, write what the clause "
                                                + "says now."))
                .button("Propose this")
                .then("It is on record what is proposed for this clause.", EDITION);
    }

    @Bean
    Form recordingAnAgreement() {
        return Form.to(SIGNED, "Record that somebody has signed")
                .at(EDITION + "/acknowledgements/new")
                .lead("The same name in the same class is on record once, however often it is recorded.")
                .asks(
                        line("name", "Name of the parent or carer")
                                .policy(AGREED)
                                .missing("Enter the name of the parent or carer"),
                        line("class", "Class of their child")
                                .hint("For example Year 4")
                                .missing("Enter the class"),
                        day("date", "When did they sign?").missing("Enter the day on which they signed"),
                        choice(
                                        "how",
                                        "How did they sign?",
                                        "PAPER",
                                        "On paper",
                                        "ONLINE",
                                        "Online",
                                        "EMAIL",
                                        "By e-mail")
                                .missing("Choose how they signed"))
                .then("It is on record that they have signed.", EDITION);
    }

    @Bean
    Form countingWhoWasAsked() {
        return Form.to(SIGNED + "/asked", "Record how many were asked to sign")
                .at(EDITION + "/acknowledgements/asked")
                .lead(
                        "Casebook then shows what share of a class has signed. A new number takes the place of the one before; "
                                + "0 takes it back.")
                .asks(
                        line("class", "Which class?")
                                .hint("Written as on the list of who has signed, for example Year 4")
                                .missing("Enter the class"),
                        number("asked", "How many parents and carers of this class were asked to sign?")
                                .policy(AGREED)
                                .missing("Enter how many were asked to sign"))
                .then("It is on record how many were asked to sign.", EDITION);
    }

    @Bean
    Form takingAListOfAgreements() {
        return Form.to(SIGNED + "/import", "Take a list of who has signed")
                .at(EDITION + "/acknowledgements/import")
                .lead("A spreadsheet saved as “CSV UTF-8”. Its first line names the columns: name, class, date, how. "
                        + "Dates are written year-month-day, as in 2025-01-20; how is PAPER, ONLINE or EMAIL. "
                        + "Lines that cannot be taken are listed with the reason, and the others are taken. "
                        + "Taking the same list again changes nothing.")
                .asks(file("file", "Which file is it?")
                        .hint("At most 5,000 lines. A long list takes up to a minute.")
                        .policy(AGREED)
                        .missing("Choose the file"))
                .button("Take this list")
                .then("The list was read.", EDITION + "/acknowledgements/taken");
    }

    /** The questions about one clause of an edition. */
    static Stream<Field> clause(int row) {
        String name = "Clause " + (row + 1);
        return Stream.of(
                        line("code", name + ": its code")
                                .hint("As the policy has it, for example N1")
                                .missing("Enter the code of clause " + (row + 1)),
                        list("kind", name + ": which part of the policy?", PolicyWords.partsOr("Not in this edition"))
                                .missing("Choose the part of the policy for clause " + (row + 1)),
                        words("text", name + ": its words"))
                .map(field -> field.in("clauses", row));
    }
}
