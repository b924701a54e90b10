package casebook.web.incident;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.LinkComplaint;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A complaint under the school's complaints procedure, about how the case was handled. */
@Schema(example = """
        {"reference": "C 7", "receivedAt": "2026-11-20T09:00:00Z", "about": "That nobody listened", "stage": "FORMAL"}""")
record Complaint(
        @NotNull @Size(max = Longest.NAME) String reference,
        @NotNull Instant receivedAt,
        @NotNull @Size(max = Longest.TEXT) String about,
        @NotNull ComplaintStage stage) {

    LinkComplaint command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new LinkComplaint(incident, text.sealed(reference), receivedAt, text.sealed(about), stage);
    }
}
