package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.line;
import static casebook.web.pages.Field.moment;
import static casebook.web.pages.Field.words;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A ban from the site, from its proposal to the decision: by one of two lawful routes, and both hear the parent (policy, A5). */
@Configuration(proxyBeanMethods = false)
class BanForms {
    static final String BAN = "/api/incidents/{incident}/site-ban";
    /** Whoever decides reads its letter before it goes out. */
    static final Field READ_FIRST = Given.always("letter", "DRAFT");

    private static final String HEARD =
            "Department for Education, “Controlling access to school premises”: a parent is told of an "
                    + "intended ban and may make their case first";
    private static final int POINTS = 6;

    @Bean
    Form banning() {
        return Form.to(BAN, "Propose a ban from the site")
                .lead(
                        "A ban takes back the leave to be on the premises. It answers a risk to people on the site; it is no punishment for words.")
                .asks(
                        choice("route", "Is there an immediate risk to people on site?")
                                .of(
                                        List.of(
                                                new Option(
                                                        "NOTICE_OF_INTENT",
                                                        "No",
                                                        "The lawful route for nearly every case. A notice tells the parent "
                                                                + "that a ban is thought of. They have their say first, and may come on site until it is decided."),
                                                new Option(
                                                        "TEMPORARY_BAR",
                                                        "Yes, somebody may be hurt if we wait",
                                                        "A bar keeps them out from today, for a reason "
                                                                + "you give below. They have their say all the same, and it is confirmed or lifted after.")))
                                .policy(HEARD + ", except where there is an immediate risk")
                                .missing("Say whether there is an immediate risk to people on site"),
                        words("immediateRisk", "What is the immediate risk?").hint("Only if you said yes."),
                        words("siteRiskBasis", "What risk to staff or pupils on the site does the ban answer?")
                                .hint(
                                        "What was done on the site, or is likely to be done there. Words alone, however rude, are no risk on the site.")
                                .policy(
                                        "Education Act 1996, section 547: a ban withdraws the licence to be on the premises, for behaviour that is a risk there"),
                        words("scope", "What does it cover?")
                                .hint("Where, when, and what stays allowed.")
                                .policy(
                                        "Policy D1: the school will always respond to an incident in a proportional way"))
                .asks(plan())
                .asks(
                        line("noticeServed.method", "How did the notice reach the parent?")
                                .hint("For example by hand, or by post and e-mail"),
                        moment("noticeServed.at", "When did it reach them?").hint("For example 27 3 2026 at 14:30"),
                        day("representationsBy", "By which day may they have their say?")
                                .hint(
                                        "A day after the notice reached them. Ten school days is fair where nothing presses.")
                                .policy(HEARD))
                .then("The ban is proposed. The parent may have their say.", "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }

    private static Field[] plan() {
        return new Field[] {
            words("accessPlan.collection", "How is the child brought and fetched?")
                    .policy("Policy D1: proportional; the child is not punished for the parent"),
            words("accessPlan.parentsEvening", "How does parents' evening go on?"),
            words("accessPlan.medicalOrSend", "How does medical or special needs contact go on?")
        };
    }

    @Bean
    Form moreTime() {
        return Form.to(BAN + "/extension", "Give the parent more time")
                .asks(
                        day("representationsBy", "By which day now?")
                                .policy(HEARD)
                                .missing("Enter the new day"),
                        words("reason", "Why?").missing("Give the reason"),
                        READ_FIRST)
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form decidingTheBan() {
        return Form.to(BAN + "/decision", "Decide on the ban")
                .lead(
                        "Only once the parent has had their say, or their day has passed. What they say stands beside this.")
                .asksUpTo(
                        POINTS,
                        "answers",
                        line("point", "A point the parent made").missing("Enter the point that this answers"),
                        words("answer", "The answer").missing("Answer the point above"))
                .asks(
                        choice("outcome", "What is decided?")
                                .of(List.of(
                                        new Option("NOT_IMPOSED", "No ban"),
                                        new Option(
                                                "LIFTED", "The temporary bar is lifted", "Only where one is in force."),
                                        new Option(
                                                "CONFIRMED",
                                                "A ban, for a time",
                                                "Needs the three days below, and an answer to each point.")))
                                .policy("Policy D2: the final decision rests with the Head teacher")
                                .missing("Choose what is decided"),
                        words("reasons", "Why?").missing("Give the reasons"),
                        day("from", "From").hint("Only for a ban"),
                        day("to", "To").hint("Only for a ban"),
                        day("reviewOn", "Looked at again on")
                                .hint("Only for a ban: a day in between")
                                .policy("Policy D1: a ban is reviewed, and does not last longer than its reason"),
                        READ_FIRST)
                .then(
                        "The decision on the ban is on record. Its letter is a draft to be read.",
                        "/incidents/{incident}/path")
                .drawnBy(Guides.TEMPLATE);
    }
}
