package casebook.query.people;

import casebook.shared.people.PersonKind;
import casebook.shared.query.PeopleList;
import casebook.shared.query.PersonPage;
import casebook.shared.query.PersonPage.Interest;
import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the register. {@code known} is a keyed digest of the whole name and {@code words} of its words; {@code into} is
 * where merges have led by now. The version is that of the person's own stream, which a merge does not move.
 */
record PersonDocument(
        @JsonProperty("_id") UUID id,
        PersonKind kind,
        Sealed name,
        @Nullable Sealed contact,
        @Nullable String username,
        @Nullable UUID into,
        List<Interest> interests,
        @Nullable String known,
        List<String> words,
        Instant registeredAt,
        long version) {

    PeopleList.Item item() {
        return new PeopleList.Item(id, kind, name, username, into);
    }

    PersonPage page(List<PersonDocument> duplicates) {
        List<Interest> all = new ArrayList<>(interests);
        duplicates.forEach(duplicate -> all.addAll(duplicate.interests));
        return new PersonPage(
                id,
                kind,
                name,
                contact,
                into,
                duplicates.stream().map(PersonDocument::id).toList(),
                Stream.concat(Stream.of(this), duplicates.stream())
                        .map(PersonDocument::username)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                List.copyOf(all),
                version);
    }
}
