package casebook.web.bundle;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A time, what its bundle is for, and for whom. All words stay sealed. */
@Schema(example = """
        {"from": "2026-09-01", "to": "2026-12-19", "purpose": "The autumn term's audit", "recipient": "The auditor"}""")
record PeriodBundle(
        @NotNull Instant from,
        @Schema(description = "Exclusive") @NotNull Instant to,
        @NotBlank @Size(max = CaseBundle.LINE) String purpose,
        @NotBlank @Size(max = CaseBundle.LINE) String recipient) {}
