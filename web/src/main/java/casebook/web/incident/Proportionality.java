package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AssessProportionality;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lesser steps weighed before a graver one (policy, D1). */
@Schema(example = """
        {"lesserSteps": [{"step": "ADVICE", "status": "TRIED", "why": "What came of it"}],
         "effectOnChild": "The effect on the child", "adjustmentsOffered": "What was offered"}""")
record Proportionality(
        @Nullable @Size(max = Longest.LIST) List<@NotNull @Valid Weighed> lesserSteps,
        @NotNull @Size(max = Longest.TEXT) String effectOnChild,
        @NotNull @Size(max = Longest.TEXT) String adjustmentsOffered) {

    record Weighed(
            @NotNull ResponseCode step,
            @NotNull LesserStep.Weighing status,
            @Nullable @Size(max = Longest.TEXT) String why) {}

    AssessProportionality command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new AssessProportionality(
                incident,
                Lists.orEmpty(lesserSteps).stream()
                        .map(step -> new LesserStep(step.step(), step.status(), text.ifAny(step.why())))
                        .toList(),
                text.sealed(effectOnChild),
                text.sealed(adjustmentsOffered));
    }
}
