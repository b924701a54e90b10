package casebook.web.incident;

import casebook.shared.incident.Ground;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.EscalateToAuthorities;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Going to the authorities (policy, A3: in cases of criminal behaviour). */
@Schema(example = """
        {"authority": "POLICE", "grounds": [{"code": "HARASSMENT", "facts": "The facts that meet it"}],
         "shared": ["What is shared"], "lawfulBasis": "On what lawful basis", "proposal": 1}""")
record Escalation(
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String authority,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Valid ItsGround> grounds,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Size(max = Longest.TEXT) String> shared,
        @NotNull @Size(max = Longest.TEXT) String lawfulBasis,

        @Schema(description = "The number of the proposal that this follows, if there was one") @Nullable @Positive
        Integer proposal) {

    @Schema(
            description =
                    "A code of the list of offences, and the facts that meet it; a code that is not on the list is refused by its rule")
    record ItsGround(
            @NotNull @Size(max = 60) String code,
            @NotNull @Size(max = Longest.TEXT) String facts) {}

    EscalateToAuthorities command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new EscalateToAuthorities(
                incident, authority, grounds(grounds, text), text.each(shared), text.sealed(lawfulBasis), proposal);
    }

    static List<Ground> grounds(@Nullable List<ItsGround> given, CaseText text) {
        return Lists.orEmpty(given).stream()
                .map(ground -> new Ground(ground.code(), text.sealed(ground.facts())))
                .toList();
    }
}
