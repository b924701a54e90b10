package casebook.shared.register;

import casebook.shared.incident.IncidentId;
import java.util.Locale;
import org.axonframework.serialization.Revision;

/**
 * The register of a year gave its next number to a case. Numbers start at 1 and have no gaps: that none is missing
 * shows that no case is.
 */
@Revision("1")
public record ReferenceIssued(int year, int number, IncidentId incidentId) {

    /** As people write it, as in {@code 2026-0001}. */
    public String reference() {
        return String.format(Locale.ROOT, "%d-%04d", year, number);
    }
}
