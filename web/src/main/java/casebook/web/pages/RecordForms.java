package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.number;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record itself: corrections, conflicts of interest, other cases, gaps in the policy, and what the parent says of a ban. */
@Configuration(proxyBeanMethods = false)
class RecordForms {
    private static final String CASE = "/api/incidents/{incident}/";

    @Bean
    Form correction() {
        return Form.to(CASE + "corrections", "Correct an entry")
                .lead("The entry stays, struck through, with your correction beside it. Nothing is deleted.")
                .asks(
                        number("entry", "Number of the entry")
                                .hint("It stands beside the entry on the timeline.")
                                .missing("Enter the number of the entry"),
                        choice(
                                        "kind",
                                        "What is wrong with it?",
                                        "ERROR",
                                        "Something in it is wrong",
                                        "CLARIFICATION",
                                        "It is right, and something has to be added",
                                        "RETRACTION",
                                        "It should not count any more")
                                .hint(
                                        "What does not count any more supports nothing that comes after. Only the Head takes back a "
                                                + "finding or a decision.")
                                .policy(
                                        "UK GDPR Article 5(1)(d): records are accurate, and whoever answers for them puts them right")
                                .missing("Choose what is wrong with it"),
                        words("text", "How should it read?").missing("Enter how it should read"),
                        words("why", "How do you know?").missing("Enter how you know"))
                .then("The correction is on record.", "/incidents/{incident}/timeline");
    }

    @Bean
    Form conflict() {
        return Form.to(CASE + "conflicts", "Declare an interest in this case")
                .lead(
                        "Yours, or that of somebody else who works here. Where it is the Head's, somebody else decides this case.")
                .asks(
                        line("who", "Who has the interest?")
                                .hint("The name they sign in with")
                                .policy(
                                        "Policy D2 read with the rule against bias: nobody decides a case they are party to")
                                .missing("Enter who has the interest"),
                        words("why", "What is it?")
                                .hint("For example: the parent is a neighbour, or the post was about them")
                                .missing("Enter what the interest is"),
                        line("delegate", "Who decides instead?")
                                .hint(
                                        "The name they sign in with: a senior leader, another Head, the safeguarding lead or the "
                                                + "Chair, who has no interest of their own")
                                .missing("Enter who decides instead"))
                .then("The interest is on record.");
    }

    @Bean
    Form link() {
        return Form.to(CASE + "links", "Link another case to this one")
                .asks(
                        line("reference", "Reference of the other case")
                                .hint("For example 2026-0003")
                                .missing("Enter the reference of the other case"),
                        choice(
                                        "kind",
                                        "How do they belong together?",
                                        "RELATED",
                                        "They have to do with each other",
                                        "BAN_BREACH",
                                        "The other one is about a breach of this case's ban")
                                .missing("Choose how they belong together"))
                .then("The cases are linked.");
    }

    @Bean
    Form policyGap() {
        return Form.to(CASE + "policy-gaps", "Note what the policy does not say")
                .lead("For when the governors look at the policy again. No names.")
                .asks(
                        line("clause", "Which clause is it about?")
                                .hint("For example N6. Leave it empty where the policy says nothing at all."),
                        words("remark", "What is missing, or not clear?")
                                .policy("Policy: date of review")
                                .missing("Enter what is missing or not clear"))
                .then("The note is on record, for the review of the policy.");
    }

    @Bean
    Form representations() {
        return Form.to(CASE + "site-ban/representations", "Record what the parent says about the ban")
                .lead(
                        "When the school has a letter, an e-mail or a call from them about it. The Head answers each point.")
                .asks(
                        Questions.when(
                                "receivedAt", "When did it reach the school?", "Enter when it reached the school"),
                        words("text", "What do they say?")
                                .hint("All of it, in their words. A letter can be added as evidence too.")
                                .policy(
                                        "Department for Education, \"Controlling access to school premises\": a parent is told of an "
                                                + "intended ban and may make their case first")
                                .missing("Enter what they say"))
                .then("What the parent says is on record.");
    }
}
