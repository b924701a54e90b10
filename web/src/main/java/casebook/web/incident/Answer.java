package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.message.Caution;
import casebook.shared.message.Recorded;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command answers: it is on record, as this version of the case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Recorded")
record Answer(
        IncidentId incidentId,

        @Schema(description = "The entry's place on the case, from 0")
        long version,

        @Schema(description = "The case's number; for a new concern", example = "2026-0001") @Nullable
        String reference,

        @Schema(description = "The reporter's receipt; for a new concern") @Nullable
        String receipt,

        @Schema(
                description =
                        "The number of the warning, meeting, escalation, proposal, emergency call or complaint, from 1")
        @Nullable
        Integer number,

        @Schema(description = "What this school usually does otherwise; nothing was refused") @Nullable
        List<Caution> cautions) {

    static Answer to(Recorded recorded) {
        return new Answer(recorded.incidentId(), recorded.version(), null, null, recorded.number(), cautions(recorded));
    }

    static Answer to(Recorded recorded, Receipt receipt) {
        return new Answer(
                recorded.incidentId(),
                recorded.version(),
                recorded.reference(),
                receipt.written(),
                recorded.number(),
                cautions(recorded));
    }

    private static @Nullable List<Caution> cautions(Recorded recorded) {
        return recorded.cautions().isEmpty() ? null : recorded.cautions();
    }
}
