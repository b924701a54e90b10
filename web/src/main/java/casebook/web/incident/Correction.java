package casebook.web.incident;

import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.CorrectEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A correction of an entry, by its version; the original stays. */
@Schema(example = """
        {"entry": 3, "kind": "ERROR", "text": "As it should read", "why": "Why"}""")
record Correction(
        @NotNull @PositiveOrZero Long entry,
        @NotNull CorrectionKind kind,
        @NotNull @Size(max = Longest.TEXT) String text,
        @NotNull @Size(max = Longest.TEXT) String why) {

    CorrectEntry command(IncidentId incident) {
        CaseText words = CaseText.of(incident);
        return new CorrectEntry(incident, entry, kind, words.sealed(text), words.sealed(why));
    }
}
