package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.SeekLegalAdvice.AdviceFrom;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Legal advice was asked for. {@code limitationDate} is twelve months after publication (Limitation Act 1980, s 4A).
 */
@Revision("1")
public record LegalAdviceSought(
        IncidentId incidentId,
        String ground,
        Sealed whoseReputation,
        AdviceFrom from,
        Instant publishedAt,
        LocalDate limitationDate)
        implements IncidentEvent {}
