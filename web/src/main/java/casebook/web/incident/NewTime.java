package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RescheduleMeeting;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Another time for a meeting, and why. */
@Schema(example = """
        {"at": "2026-12-03T15:30:00Z", "reason": "Why"}""")
record NewTime(
        @NotNull Instant at,
        @NotNull @Size(max = Longest.TEXT) String reason) {

    RescheduleMeeting command(IncidentId incident, int number) {
        return new RescheduleMeeting(incident, number, at, CaseText.of(incident).sealed(reason));
    }
}
