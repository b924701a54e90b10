package casebook.web.incident;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.RecordFinding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found, clause by clause. */
@Schema(example = """
        {"allegations": [{"clause": "N1", "outcome": "BREACH", "reasons": "Why", "evidence": [],
         "lawfulCriticismConsidered": "How"}]}""")
record Findings(@NotNull @Size(max = Longest.LIST) List<@NotNull @Valid OnOneClause> allegations) {

    record OnOneClause(
            @NotNull @Pattern(regexp = Longest.CODE) String clause,
            @NotNull Allegation.Outcome outcome,
            @NotNull @Size(max = Longest.TEXT) String reasons,
            @Nullable @Size(max = Longest.LIST) List<@NotNull UUID> evidence,
            @Nullable @Size(max = Longest.TEXT) String lawfulCriticismConsidered) {

        Allegation sealed(CaseText text) {
            return new Allegation(
                    clause,
                    outcome,
                    text.sealed(reasons),
                    Lists.orEmpty(evidence),
                    text.ifAny(lawfulCriticismConsidered));
        }
    }

    RecordFinding command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new RecordFinding(
                incident,
                allegations.stream().map(allegation -> allegation.sealed(text)).toList());
    }
}
