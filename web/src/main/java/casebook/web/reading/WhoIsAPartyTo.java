package casebook.web.reading;

import casebook.shared.query.FindPerson;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.PersonPage;
import casebook.web.dispatch.Queries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has a standing interest in whom a case is about, and so does not decide it. */
@Component
class WhoIsAPartyTo {
    private static final String THE_PERSON = "THEMSELVES";

    private final Queries queries;

    WhoIsAPartyTo(Queries queries) {
        this.queries = queries;
    }

    List<CaseShown.Interest> casesAbout(IncidentPage.@Nullable Subject subject) {
        return subject == null
                ? List.of()
                : today(subject.personId()).map(this::interests).orElse(List.of());
    }

    private Optional<PersonPage> today(UUID personId) {
        return queries.find(new FindPerson(personId), PersonPage.class)
                .flatMap(page -> page.mergedInto() == null
                        ? Optional.of(page)
                        : queries.find(new FindPerson(page.mergedInto()), PersonPage.class));
    }

    private List<CaseShown.Interest> interests(PersonPage person) {
        List<CaseShown.Interest> all = new ArrayList<>();
        person.interests()
                .forEach(one ->
                        all.add(new CaseShown.Interest(one.who(), one.relation().name())));
        person.usernames().forEach(own -> all.add(new CaseShown.Interest(own, THE_PERSON)));
        return all.stream().distinct().toList();
    }
}
