package casebook.shared.policy;

import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An edition of the policy was published. From now on it is what was in force from its day on; it never changes. */
@Revision("1")
public record PolicyEditionPublished(
        PolicyEdition edition,
        @Nullable Sealed governorResponsible,
        @Nullable Sealed headTeacher) implements PolicyEvent {

    @JsonIgnore
    @Override
    public String editionId() {
        return edition.id();
    }
}
