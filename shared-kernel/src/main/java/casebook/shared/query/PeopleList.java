package casebook.shared.query;

import casebook.shared.people.PersonKind;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of the register of people. It says who is there, and nothing of any case. */
public record PeopleList(List<Item> items, @Nullable String next) {

    /** Somebody; {@code mergedInto} is who a duplicate turned out to be. */
    public record Item(
            UUID personId,
            PersonKind kind,
            Sealed name,
            @Nullable String username,
            @Nullable UUID mergedInto) {}
}
