package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.choices;
import static casebook.web.pages.Field.words;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From what was found to what the school does (policy, P2, D1 and D2). */
@Configuration(proxyBeanMethods = false)
class DecisionForms {
    private static final String WEIGHED = "lesserSteps";

    @Bean
    Form finding() {
        return Form.to(FindingGuidance.CALL, "Record what was found")
                .lead("Find on each clause that was named, one by one, and on nothing but what is on file. "
                        + "“It cannot be determined” is a finding too.")
                .then("The finding is on record.", "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form weighing() {
        return Form.to("/api/incidents/{incident}/proportionality", "Weigh the lesser steps")
                .lead(
                        "For each milder step, say whether it was tried, or why it would not do. Leave out what is graver than anything you think of.")
                .asks(step(0, "ADVICE", "A word with the parent, and no more"))
                .asks(step(1, "A1", "A warning letter (A1)"))
                .asks(step(2, "A2", "A meeting in school (A2)"))
                .asks(
                        words("effectOnChild", "What would a response do to the child?")
                                .hint(
                                        "Who brings and fetches the child, who comes to parents' evening, and what the child hears of it.")
                                .policy(
                                        "Policy D1: the school will always respond to an incident in a proportional way; the child is not "
                                                + "punished for the parent")
                                .missing("Say what a response would do to the child, or that it would do nothing"),
                        words("adjustmentsOffered", "What adjustments were offered?")
                                .hint(
                                        "A disability, another language, a faith, somebody at their side. If none were needed, say how you know.")
                                .policy(
                                        "Equality Act 2010, sections 20 and 149: reasonable adjustments, and regard to those whom the law protects")
                                .missing("Say what adjustments were offered, or why none were needed"))
                .then("What was weighed is on record.", "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }

    private static Field[] step(int row, String code, String name) {
        return new Field[] {
            Given.ifBegun("step", code).in(WEIGHED, row),
            choice("status", name, "TRIED", "It was tried", "UNSUITABLE", "It would not do", "", "Not weighed")
                    .policy("Policy D1: the school will always respond to an incident in a proportional way")
                    .missing("Say whether it was tried or would not do: " + name)
                    .in(WEIGHED, row),
            words(
                            "why",
                            "What came of it, or why would it not do? (" + (row == 0 ? "a word with the parent" : code)
                                    + ")")
                    .in(WEIGHED, row)
        };
    }

    @Bean
    Form deciding() {
        return Form.to("/api/incidents/{incident}/decision", "Decide the response")
                .lead(
                        "The mildest response that will do comes first. Under each is what it needs before it can be carried out.")
                .asks(
                        choices("responses", "What does the school do?")
                                .of(Responses.options())
                                .hint(
                                        "Choose one or more. The order is the policy's; nobody has to go through it step by step.")
                                .policy(
                                        "Policy D2: the final decision for how to respond to breaches rests with the Head teacher")
                                .missing("Choose at least one response"),
                        words("reasons", "Why this, and nothing milder?")
                                .hint("The parent, a governors' panel or a court may read this one day.")
                                .policy(
                                        "Policy D1: the school will always respond to an incident in a proportional way")
                                .missing("Give the reasons for the decision"))
                .then("The decision is on record.", "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form thinkingAgain() {
        return Form.to("/api/incidents/{incident}/decision/withdrawal", "Take back a response")
                .lead(
                        "The Head may think again about what nobody has begun to carry out. What was done stays on record as done.")
                .asks(
                        choices("responses", "Which response is taken back?")
                                .of(Responses.options())
                                .missing("Choose what is taken back"),
                        words("reasons", "Why?")
                                .policy("Policy D1 and D2: the Head may think again")
                                .missing("Give the reasons for taking it back"))
                .drawnBy(Guides.TEMPLATE)
                .then("It is taken back, and on record as that.", "/incidents/{incident}/path");
    }
}
