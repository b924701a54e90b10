package casebook.web.incident;

import casebook.shared.incident.AnsweredPoint;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.DecideSiteBan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision on a proposed ban, with an answer to each point made. */
@Schema(example = """
        {"outcome": "CONFIRMED", "answers": [{"point": "A point made", "answer": "The answer"}],
         "reasons": "Why", "from": "2026-12-07", "to": "2027-03-31", "reviewOn": "2027-01-31"}""")
record BanDecision(
        @NotNull DecideSiteBan.Outcome outcome,
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Valid Answered> answers,
        @NotNull @Size(max = Longest.TEXT) String reasons,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate reviewOn,

        @Schema(description = "DRAFT: its letter is looked at and approved before it goes out; AT_ONCE where left out")
        @Nullable
        LetterWish letter)
        implements BringsLetter {

    record Answered(
            @NotNull @Size(max = Longest.TEXT) String point,
            @NotNull @Size(max = Longest.TEXT) String answer) {}

    DecideSiteBan command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new DecideSiteBan(
                incident,
                outcome,
                Lists.orEmpty(answers).stream()
                        .map(one -> new AnsweredPoint(text.sealed(one.point()), text.sealed(one.answer())))
                        .toList(),
                text.sealed(reasons),
                from,
                to,
                reviewOn);
    }
}
