package casebook.shared.letter;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The letter reached whom it is for. {@code caseVersion} is how far its case had come when this was recorded, so that a
 * repeat of the request gets the same answer.
 */
@Revision("1")
public record LetterServed(
        IncidentId incidentId, LetterId letterId, DeliveryMethod method, Instant at, Sealed proof, long caseVersion)
        implements LetterEvent {
    @Override
    public Instant happenedAt() {
        return at;
    }
}
