package casebook.web.pages;

import static casebook.web.pages.Field.choice;
import static casebook.web.pages.Field.day;
import static casebook.web.pages.Field.words;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A ban that is decided: confirmed by the Chair where the school has arranged it, and looked at again. */
@Configuration(proxyBeanMethods = false)
class BansInForceForms {

    @Bean
    Form theChairConfirms() {
        return Form.to(BanForms.BAN + "/chair-confirmation", "Confirm the ban as Chair of governors")
                .lead(
                        "The Head has decided. Until you confirm it the ban is not in force. If you would not, say nothing here and speak to the Head.")
                .asks(words("reasons", "Why do you confirm it?").missing("Give your reasons"), BanForms.READ_FIRST)
                .then("You have confirmed the ban. The parent is told by letter.", "/")
                .drawnBy(Guides.TEMPLATE);
    }

    @Bean
    Form lookingAgain() {
        return Form.to(BanForms.BAN + "/review", "Review the ban")
                .lead(
                        "Ask whether the risk on site is still there. It ends on its last day by itself. If somebody breaks it, record that as a case of its own and link it to this one.")
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
}
