package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The policy was found wanting in this case. {@code edition} is the edition that it is judged under. */
@Revision("1")
public record PolicyGapTagged(
        IncidentId incidentId,
        @Nullable String edition,
        @Nullable String clause,
        Sealed remark) implements IncidentEvent {}
