package casebook.shared.query;

import casebook.shared.people.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * The register of people; answered by {@link PeopleList}. With words, entries of those names, merged ones too; without,
 * everybody once.
 */
public record FindPeople(
        @Nullable String words,
        @Nullable PersonKind kind,
        int limit,
        @Nullable String after) {}
