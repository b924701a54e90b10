package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.SeekLegalAdvice;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;

/** Seeking legal advice (policy, A4: conduct that may be libellous or slanderous). */
@Schema(example = """
        {"ground": "LIBEL", "whoseReputation": "A person's name", "from": "LOCAL_AUTHORITY",
         "publishedAt": "2026-11-20T18:05:00Z"}""")
record LegalAdvice(
        @NotNull @Size(max = 40) String ground,
        @NotNull @Size(max = Longest.NAME) String whoseReputation,
        @NotNull SeekLegalAdvice.AdviceFrom from,
        @NotNull Instant publishedAt) {

    SeekLegalAdvice command(IncidentId incident) {
        return new SeekLegalAdvice(
                incident,
                ground.toUpperCase(Locale.ROOT),
                CaseText.of(incident).sealed(whoseReputation),
                Names.isTheSchool(whoseReputation),
                from,
                publishedAt);
    }
}
