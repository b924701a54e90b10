package casebook.web.pages;

import casebook.web.pages.within.Api;
import casebook.web.pages.within.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of the register are about, and whom they have to choose from. */
@Configuration(proxyBeanMethods = false)
class PeopleOffered {
    private static final Map<String, String> A_FEW = Map.of("limit", "20");

    private final Api api;

    PeopleOffered(Api api) {
        this.api = api;
    }

    private record About(String call, Api api, BiFunction<Shown, Occasion, List<Option>> choices) implements Offering {

        @Override
        public Form offered(Form form, Occasion on) {
            Shown person = api.read(on.exchange(), "/api/people/{person}", on.path());
            List<Option> options = choices.apply(person, on);
            List<Field> fields = form.fields().stream()
                    .map(field -> field.kind() == Kind.CHOICE && field.options().isEmpty() ? field.of(options) : field)
                    .toList();
            String lead = "About " + person.text("name") + ", "
                    + new PersonWords().kind(person.get("kind")).toLowerCase(Locale.UK) + ".";
            return form.with(fields).lead(form.lead() == null ? lead : lead + " " + form.lead());
        }
    }

    @Bean
    Offering whomACorrectionIsAbout() {
        return new About(PeopleForms.CORRECTIONS, api, (person, on) -> List.of());
    }

    @Bean
    Offering whomATieIsTo() {
        return new About(PeopleForms.INTERESTS, api, (person, on) -> List.of());
    }

    @Bean
    Offering tiesThatThereAre() {
        return new About(
                PeopleForms.WITHDRAWALS,
                api,
                (person, on) -> person.each("interests").stream()
                        .map(tie -> new Option(String.valueOf(tie.text("who")), String.valueOf(tie.text("who"))))
                        .distinct()
                        .toList());
    }

    @Bean
    Offering entriesThatMayBeTheSame() {
        return new About(PeopleForms.MERGES, api, this::others);
    }

    private List<Option> others(Shown person, Occasion on) {
        String typed = on.typed().text(FormPages.LOOKED_FOR);
        String name = typed.isEmpty() ? String.valueOf(person.text("name")) : typed;
        Map<String, String> asked = new HashMap<>(A_FEW);
        asked.put("q", name);
        return PeoplePages.byName(
                        api.read(on.exchange(), "/api/people", Map.of(), asked).each("items"))
                .stream()
                .filter(other -> other.get("mergedInto") == null)
                .filter(other -> !Objects.equals(other.text("personId"), person.text("personId")))
                .map(other -> new Option(
                        String.valueOf(other.text("personId")),
                        other.text("name") + ", "
                                + new PersonWords().kind(other.get("kind")).toLowerCase(Locale.UK)))
                .toList();
    }
}
