package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of people. */
@Configuration(proxyBeanMethods = false)
class PeopleForms {
    static final String MERGES = "/api/people/{person}/merges";
    static final String INTERESTS = "/api/people/{person}/interests";
    static final String CORRECTIONS = "/api/people/{person}/corrections";
    static final String WITHDRAWALS = INTERESTS + "/withdrawals";

    private static final String PERSON = "/people/{person}";
    private static final String ACCURATE = "UK GDPR Article 5(1)(d): what is held about people is accurate";
    private static final String OWN_CAUSE =
            "Nobody decides about somebody they are tied to: the decision passes to a colleague";

    @Bean
    Form registeringAPerson() {
        return Form.to("/api/people", "Put somebody on the register")
                .at("/people/new")
                .lead("Look for them first: nobody should be there twice. "
                        + "Whoever raises a concern is never put on the register for that.")
                .asks(
                        choice("kind", "What are they to the school?", PersonWords.kinds())
                                .missing("Choose what they are to the school"),
                        line("name", "Their name").policy(ACCURATE).missing("Enter their name"),
                        line("contact", "How to reach them")
                                .hint(
                                        "Telephone number, e-mail or postal address, and how they would rather be reached."),
                        line("username", "Their username, if they sign in to Casebook")
                                .hint(
                                        "Only for staff and governors. Cases about them are then never theirs to decide."))
                .button("Put them on the register")
                .then("They are on the register.", "/people/{personId}");
    }

    @Bean
    Form correctingAPerson() {
        return onSomebody(CORRECTIONS, "Put a name or a contact right")
                .asks(
                        line("name", "The right name").hint("Leave this empty if the name is right."),
                        line("contact", "How to reach them").hint("Leave this empty if it stays as it is."),
                        words("why", "Why is it changed?")
                                .hint("For example: misspelt when it was taken down, or they have moved.")
                                .policy(ACCURATE)
                                .missing("Enter why it is changed"))
                .button("Put it right")
                .then("It is put right, on every case that names them.", PERSON);
    }

    @Bean
    Form mergingPeople() {
        return onSomebody(MERGES, "Say that somebody is on the register twice")
                .drawnBy("pages/same-person")
                .asks(
                        choice("into", "Which entry do you keep?").missing("Choose the entry to keep"),
                        words("reason", "How do you know that they are the same person?")
                                .hint("For example: the same parent, written in two ways.")
                                .policy(ACCURATE)
                                .missing("Enter how you know that they are the same person"))
                .button("They are the same person")
                .then("The two entries are one from now on.", "/people/{personId}");
    }

    @Bean
    Form declaringAnInterest() {
        return onSomebody(INTERESTS, "Say that a colleague is tied to this person")
                .asks(
                        line("who", "Who is tied to them?")
                                .hint("The username they sign in with.")
                                .policy(OWN_CAUSE)
                                .missing("Enter the username of whoever is tied to them"),
                        choice(
                                        "relation",
                                        "What ties them?",
                                        "RELATIVE",
                                        "They are related",
                                        "FRIEND",
                                        "They are friends",
                                        "PARTY",
                                        "They are party to a matter of this person’s",
                                        "OTHER",
                                        "Something else")
                                .missing("Choose what ties them"),
                        words("why", "What should be known about it?").missing("Enter what should be known about it"))
                .then("It is on record. They do not decide a case about this person.", PERSON);
    }

    @Bean
    Form withdrawingAnInterest() {
        return onSomebody(WITHDRAWALS, "Say that a tie is no more")
                .lead("Not for your own: somebody else says that. That it was there stays on record.")
                .asks(
                        choice("who", "Whose tie is no more?").policy(OWN_CAUSE).missing("Choose whose tie is no more"),
                        words("why", "Why is it no more?").missing("Enter why it is no more"))
                .then("It is on record that the tie is no more.", PERSON);
    }

    private static Form onSomebody(String call, String title) {
        return Form.to(call, title).then("", PERSON);
    }
}
