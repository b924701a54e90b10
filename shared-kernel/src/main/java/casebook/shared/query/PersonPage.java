package casebook.shared.query;

import casebook.shared.people.PersonKind;
import casebook.shared.people.Relation;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the register as they are today. {@code mergedInto} is who a duplicate turned out to be; {@code duplicates} are
 * the entries that turned out to be this person, whose interests and
 * usernames count here too. There is no count and no mark of any kind.
 */
public record PersonPage(
        UUID personId,
        PersonKind kind,
        Sealed name,
        @Nullable Sealed contact,
        @Nullable UUID mergedInto,
        List<UUID> duplicates,
        List<String> usernames,
        List<Interest> interests,
        long version) {

    /** A user who does not decide about this person, and what ties them; why is shown beside it. */
    public record Interest(String who, Relation relation, Sealed why) {}
}
