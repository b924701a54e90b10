package casebook.web.pages;

import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A letter before it goes out, and when it has arrived. */
@Configuration(proxyBeanMethods = false)
class LetterForms {
    private static final String LETTER = "/api/incidents/{incident}/letters/{letter}/";
    private static final String LETTERS = "/incidents/{incident}/letters";

    @Bean
    Form letterWords() {
        return Form.to(LETTER + "draft", "Add to a letter")
                .lead("What you write here takes the place of what was added before. Look at the draft afterwards.")
                .asks(
                        words("addition", "A paragraph of your own")
                                .hint("You can leave this empty. No threat of prosecution, the police or the courts.")
                                .policy(
                                        "Policy D1: the school will always respond to an incident in a proportional way"),
                        words("address", "The address it goes to")
                                .hint("As it stands on the envelope. You can leave this empty."))
                .button("Keep these words")
                .then("The letter has your words.", LETTERS);
    }

    @Bean
    Form letterApproval() {
        return Form.to(LETTER + "approval", "Approve a letter")
                .lead("Look at the draft first. Once it is approved, not a letter of it can be changed.")
                .asks(yesOrNo("read", "Have you read it, and does it go out as it is?")
                        .policy("Policy D2: the final decision for how to respond rests with the Head teacher")
                        .missing("Say that you have read it"))
                .button("Approve this letter")
                .then("The letter is approved. It can go out now.", LETTERS);
    }

    @Bean
    Form letterService() {
        return Form.to(LETTER + "service", "Record that a letter arrived")
                .asks(
                        Questions.delivery("method", "How did it reach them?"),
                        Questions.when("at", "When did it arrive?", "Enter when it arrived"),
                        words("proof", "What shows that?")
                                .hint("For example the certificate of posting, or who handed it over")
                                .missing("Enter what shows that it arrived"))
                .then("It is on record that the letter arrived.", LETTERS);
    }
}
