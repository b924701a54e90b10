package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordEmergencyCall;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an authority was called because danger was imminent. */
@Schema(example = """
        {"authority": "POLICE", "calledAt": "2026-11-20T08:40:00Z", "calledBy": "Who called",
         "imminentDanger": "What the danger was", "reference": "Their reference"}""")
record EmergencyCall(
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String authority,
        @NotNull Instant calledAt,
        @NotNull @Size(max = Longest.NAME) String calledBy,
        @NotNull @Size(max = Longest.TEXT) String imminentDanger,
        @Nullable @Size(max = Longest.NAME) String reference) {

    RecordEmergencyCall command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new RecordEmergencyCall(
                incident,
                authority,
                calledAt,
                text.sealed(calledBy),
                text.sealed(imminentDanger),
                text.ifAny(reference));
    }
}
