package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.list;
import static casebook.web.pages.Field.words;

import casebook.web.pages.within.Shown;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A ban that is decided: confirmed by the Chair where the school has arranged it, looked at again, and what breaks it. */
@Configuration(proxyBeanMethods = false)
class BansInForceForms {

    @Bean
    Form theChairConfirms() {
        return Form.to(BanForms.BAN + "/chair-confirmation", "Confirm the ban as Chair of governors")
                .lead(
                        "The Head has decided. Until you confirm it the ban is not in force. If you would not, say nothing here and speak to the Head.")
                .asks(words("reasons", "Why do you confirm it?").missing("Give your reasons"), BanForms.READ_FIRST)
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form lookingAgain() {
        return Form.to(BanForms.BAN + "/review", "Review the ban")
                .lead(
                        "Ask whether the risk on site is still there. A ban that nobody goes on with ends on its last day by itself.")
                .asks(
                        choice("outcome", "What is decided?")
                                .of(List.of(
                                        new Option("LIFTED", "It is lifted", "It ends today."),
                                        new Option(
                                                "VARIED",
                                                "It is changed",
                                                "A shorter time, or less of the site: fill in what changes below."),
                                        new Option(
                                                "CONTINUED",
                                                "It goes on as it is",
                                                "Needs the day of the next review.")))
                                .policy(
                                        "Policy D1: the school will always respond to an incident in a proportional way")
                                .missing("Choose what is decided"),
                        words("reasons", "Why?").missing("Give the reasons"),
                        day("reviewOn", "When is it looked at again?").hint("Unless it is lifted"),
                        day("to", "When does it end now?").hint("Only where that changes"),
                        words("scope", "What does it cover now?").hint("Only where that changes"),
                        BanForms.READ_FIRST)
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form linking() {
        return Form.to("/api/incidents/{incident}/links", "Link another case")
                .lead("When somebody breaks a ban, that is a case of its own: record it first, then link it here.")
                .asks(
                        list("incidentId", "Which case?").missing("Choose the other case"),
                        choice("kind", "What has it to do with this one?")
                                .of(List.of(
                                        new Option(
                                                "BAN_BREACH",
                                                "It is about a breach of this case's ban",
                                                "Needs a bar or a ban in force here."),
                                        new Option("RELATED", "The two belong together")))
                                .missing("Choose what the two have to do with each other"))
                .drawnBy(Guides.TEMPLATE);
    }

    /** The other cases by their numbers: nobody types an id. */
    @Bean
    Guidance casesToLink() {
        return new Guidance() {
            @Override
            public String call() {
                return "/api/incidents/{incident}/links";
            }

            @Override
            public Form fitted(Form form, CaseAtHand at) {
                List<Option> others = Stream.concat(
                                Stream.of(new Option("", "Choose a case")),
                                at.others().stream().map(BansInForceForms::named))
                        .toList();
                return form.with(form.fields().stream()
                        .map(field -> field.name().equals("incidentId") ? field.of(others) : field)
                        .toList());
            }
        };
    }

    private static Option named(Shown other) {
        String group = other.get("group") instanceof Shown shown ? String.valueOf(shown.text("name")) : "";
        return new Option(String.valueOf(other.text("incidentId")), "Case " + other.text("reference") + ", " + group);
    }
}
