package casebook.shared.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The school's policy through time. */
public record PolicyEditions(List<PolicyEdition> editions) {

    /** The edition that was in force on a day (Europe/London): what an allegation is judged under. */
    public Optional<PolicyEdition> inForceOn(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.inForceFrom().isAfter(day))
                .max(Comparator.comparing(PolicyEdition::inForceFrom));
    }

    /** The edition that no other follows, be it in force yet or not: the one that the next begins from. */
    public Optional<PolicyEdition> latest() {
        return editions.stream().max(Comparator.comparing(PolicyEdition::inForceFrom));
    }

    /** The edition with this id; none for null. */
    public Optional<PolicyEdition> edition(@Nullable String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
