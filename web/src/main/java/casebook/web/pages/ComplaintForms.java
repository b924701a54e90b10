package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Complaints about how a case was handled, the panels that hear them, and who else may know of the case. */
@Configuration(proxyBeanMethods = false)
class ComplaintForms {
    private static final String CASE = "/api/incidents/{incident}/";
    private static final String COMPLAINTS = CASE + "complaints";
    private static final String UNTAINTED =
            "Department for Education, best practice for school complaints procedures: panel members have had no prior "
                    + "involvement";
    private static final String SIGNS_IN = "The name they sign in with";
    private static final int PANEL = 5;

    @Bean
    Form complaint() {
        return Form.to(COMPLAINTS, "Link a complaint to this case")
                .lead("A complaint under the school's complaints procedure, about how this case was handled.")
                .asks(
                        line("reference", "Its reference in the complaints procedure")
                                .missing("Enter the reference of the complaint"),
                        Questions.when(
                                "receivedAt", "When did it reach the school?", "Enter when it reached the school"),
                        words("about", "What is it about?").missing("Enter what it is about"),
                        choice(
                                        "stage",
                                        "At which stage is it?",
                                        "INFORMAL",
                                        "Informal",
                                        "FORMAL",
                                        "Formal",
                                        "PANEL",
                                        "Before a panel of governors")
                                .missing("Choose at which stage it is"))
                .then("The complaint is linked to this case.");
    }

    @Bean
    Form panel() {
        return Form.to(COMPLAINTS + "/{number}/panel", "Appoint the panel for complaint {number}")
                .lead(
                        "At least three people, one of whom chairs. None works at the school, and none knows of the case. "
                                + "Give either the name a governor signs in with, or the name of somebody from outside.")
                .asksUpTo(
                        PANEL,
                        "members",
                        line("username", "Governor")
                                .hint(SIGNS_IN)
                                .policy(UNTAINTED)
                                .missing("Enter the members of the panel, at least three"),
                        line("name", "Or somebody from outside").hint("Their name"),
                        yesOrNo("chairs", "Do they chair?"))
                .button("Appoint this panel")
                .then("The panel is appointed.");
    }

    @Bean
    Form panelOutcome() {
        return Form.to(COMPLAINTS + "/{number}/outcome", "What the panel found on complaint {number}")
                .asks(
                        choice(
                                        "outcome",
                                        "What did they find?",
                                        "UPHELD",
                                        "The complaint is upheld",
                                        "PARTLY_UPHELD",
                                        "It is upheld in part",
                                        "NOT_UPHELD",
                                        "It is not upheld")
                                .policy(UNTAINTED)
                                .missing("Choose what they found"),
                        words("recommendations", "What do they recommend?").hint("You can leave this empty."),
                        Questions.when("at", "When did they decide?", "Enter when they decided"))
                .then("What the panel found is on record.");
    }

    @Bean
    Form access() {
        return Form.to(CASE + "access", "Let somebody read this case")
                .lead(
                        "A governor, the Chair, the clerk or the data protection lead, for one purpose and until one day. "
                                + "It keeps them off a panel on this case.")
                .asks(
                        line("who", "Who?").hint(SIGNS_IN).missing("Enter who may read it"),
                        words("purpose", "What for?")
                                .policy("UK GDPR Article 5(1)(b): personal information is used for a specified purpose")
                                .missing("Enter what they need to read it for"),
                        day("until", "Until the end of which day?")
                                .hint("For example 27 3 2027, and at most three months from now")
                                .missing("Enter the last day"))
                .button("Let them read it")
                .then("They can read this case now.");
    }

    @Bean
    Form accessTakenBack() {
        return Form.to(CASE + "access/revocation", "Stop somebody reading this case")
                .asks(
                        line("who", "Who?").hint(SIGNS_IN).missing("Enter whose access ends"),
                        words("reason", "Why?")
                                .policy("UK GDPR Article 5(1)(b): personal information is used for a specified purpose")
                                .missing("Enter why it ends"))
                .button("Stop it")
                .then("They cannot read this case any more. That they knew of it stays on record.");
    }

    @Bean
    Form telling() {
        return Form.to(CASE + "tellings", "Note that a governor was told of this case")
                .lead("Outside Casebook, by whoever it was. It keeps them off a panel on this case.")
                .asks(
                        line("who", "Which governor?").hint(SIGNS_IN).missing("Enter which governor"),
                        Questions.when("toldAt", "When were they told?", "Enter when they were told"),
                        words("how", "How?")
                                .hint("For example: a parent spoke of it at the gate")
                                .policy(UNTAINTED)
                                .missing("Enter how they were told"))
                .then("It is on record that the governor was told.");
    }
}
