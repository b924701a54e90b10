package casebook.web.reading;

import casebook.shared.message.Refusal;
import casebook.shared.query.CaseSteps;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step on a case, and whether it is open. */
@Schema(name = "Step")
record StepShown(
        @Schema(description = "The operation that does it") String operation,

        @Schema(description = "Its address below the case, such as meetings/{number}/outcome")
        String at,

        State state,

        @Schema(description = "Of the meetings, warnings, calls and the like, or the entries, that it is open for")
        List<Long> numbers,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule,

        @Schema(description = "What has to come first, or whose it is")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String why,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String basis) {
    /** Whether it is open. */
    @Schema(name = "StepState")
    enum State {
        OPEN,
        NOT_YET,
        NOT_YOURS
    }

    static StepShown of(CaseSteps.Step step, String at) {
        Refusal why = step.why();
        if (why == null) {
            return new StepShown(step.command(), at, State.OPEN, step.numbers(), null, null, null);
        }
        return why.kind() == Refusal.Kind.PERSON
                ? notYours(step.command(), at, why)
                : closed(step.command(), at, State.NOT_YET, why);
    }

    static StepShown notYours(String operation, String at, Refusal why) {
        return closed(operation, at, State.NOT_YOURS, why);
    }

    private static StepShown closed(String operation, String at, State state, Refusal why) {
        return new StepShown(operation, at, state, List.of(), why.rule(), why.wants(), why.basis());
    }
}
