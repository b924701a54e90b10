package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.words;
import static casebook.web.pages.Field.yesOrNo;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Legal advice, and the end of a case. */
@Configuration(proxyBeanMethods = false)
class ClosingForms {
    private static final String ON = "/api/incidents/{incident}/";
    private static final String CLOSURE = ON + "closure";

    @Bean
    Form seekingAdvice() {
        return Form.to(ON + "legal-advice", "Seek legal advice")
                .asks(
                        choice("ground", "What may it be?")
                                .of(List.of(
                                        new Option(
                                                "LIBEL",
                                                "Libel",
                                                "Something untrue, written or posted, that does serious harm to somebody's name."),
                                        new Option("SLANDER", "Slander", "The same, but spoken.")))
                                .policy(
                                        "Policy A4: seek advice from our legal team (in cases of conduct that may be libellous or slanderous)")
                                .missing("Choose libel or slander"),
                        line("whoseReputation", "Whose name is it?")
                                .hint(
                                        "A person's. A school or a public body has no reputation in the law of defamation.")
                                .policy("Derbyshire County Council v Times Newspapers [1993] AC 534")
                                .missing("Enter whose name it is"),
                        choice(
                                        "from",
                                        "Whom do you ask?",
                                        "SCHOOL",
                                        "The school's own lawyers",
                                        "LOCAL_AUTHORITY",
                                        "The local authority's lawyers")
                                .missing("Choose whom you ask"),
                        moment("publishedAt", "When was it posted or said?")
                                .hint("For example 27 3 2026 at 14:30")
                                .policy("Limitation Act 1980, section 4A: a claim has to be made within a year")
                                .missing("Enter when it was posted or said"))
                .then("It is on record that advice was sought.", "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form adviceArrives() {
        return Form.to(ON + "legal-advice/received", "Record the advice that arrived")
                .lead("It is privileged: what it says is shown to the Head alone.")
                .asks(
                        day("receivedOn", "When did it arrive?").missing("Enter when it arrived"),
                        words("summary", "What does it say?").missing("Enter what it says"))
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form closing() {
        return Form.to(CLOSURE, "Close the case")
                .asks(
                        words("parentTold", "What was the parent told?")
                                .policy("Policy P2: the school will speak to the parent about the incident"),
                        yesOrNo("reporterTold", "Was the reporter told that it was dealt with?")
                                .hint(
                                        "That it was dealt with, and no more. An anonymous reporter reads it with their receipt.")
                                .policy("Policy P1: concerns are raised with the school in confidence"),
                        BanForms.READ_FIRST)
                .button("Close this case")
                .then("The case is closed. Its last letter is a draft to be read.")
                .drawnBy(Guides.TEMPLATE);
    }

    /** What still stands in the way is said before anything is typed. */
    @Bean
    Guidance beforeClosing(Outstanding outstanding) {
        return new Guidance() {
            @Override
            public String call() {
                return CLOSURE;
            }

            @Override
            public List<Box> beside(CaseAtHand at) {
                List<Outstanding.Open> open = outstanding.on(at);
                return List.of(new Box(
                        "What still stands in the way",
                        open.isEmpty()
                                ? "Nothing: everything that was decided is done."
                                : "The case cannot be closed before this is done.",
                        IntStream.range(0, open.size())
                                .mapToObj(i -> Boxes.row(
                                        Integer.toString(i + 1), open.get(i).words()))
                                .toList()));
            }
        };
    }

    @Bean
    Form reopening() {
        return Form.to(ON + "reopening", "Open the case again")
                .lead("What was decided before has to be decided again.")
                .asks(words("reason", "Why?")
                        .policy("Policy D1: the school will always respond to an incident in a proportional way"))
                .button("Open it again")
                .then("The case is open again.")
                .drawnBy(Guides.TEMPLATE);
    }
}
