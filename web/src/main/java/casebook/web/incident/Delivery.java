package casebook.web.incident;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.RecordService;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** How and when a letter arrived, and what shows it. */
@Schema(example = """
        {"method": "POST", "at": "2026-11-22T15:00:00Z", "proof": "Certificate of posting"}""")
record Delivery(
        @NotNull DeliveryMethod method,
        @NotNull Instant at,
        @NotNull @Size(max = Longest.TEXT) String proof) {

    RecordService command(IncidentId incident, LetterId letter) {
        return new RecordService(
                letter, incident, method, at, CaseText.of(incident).sealed(proof));
    }
}
