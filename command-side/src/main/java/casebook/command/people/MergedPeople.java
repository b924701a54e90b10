package casebook.command.people;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Which entries on the register are one person today. */
@FunctionalInterface
interface MergedPeople {

    /** Every duplicate, and what it was merged into at the time. */
    Map<UUID, UUID> intoByDuplicate();

    /** The entry that goes on, however often it was merged. */
    default UUID today(UUID personId) {
        Map<UUID, UUID> into = intoByDuplicate();
        UUID today = personId;
        while (into.containsKey(today)) {
            today = into.get(today);
        }
        return today;
    }

    /** Every entry that is this person, this one too. */
    default Set<UUID> entriesOf(UUID personId) {
        UUID today = today(personId);
        Set<UUID> entries = new TreeSet<>(Set.of(today));
        intoByDuplicate().keySet().stream()
                .filter(duplicate -> today(duplicate).equals(today))
                .forEach(entries::add);
        return entries;
    }
}
