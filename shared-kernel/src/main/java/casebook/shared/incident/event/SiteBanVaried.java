package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The ban goes on in a changed form; what is absent stays as it was. */
@Revision("1")
public record SiteBanVaried(
        IncidentId incidentId,
        Sealed reasons,
        LocalDate reviewOn,
        @Nullable LocalDate to,
        @Nullable Sealed scope) implements IncidentEvent {}
