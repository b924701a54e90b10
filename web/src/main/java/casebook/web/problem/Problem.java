package casebook.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong (RFC 9457). {@code rule} and {@code basis} are there when a rule refused; {@code errors} when fields are wrong. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Which kind of problem", example = "/problems/rule")
        String type,

        String title,

        int status,

        @Schema(description = "What is wrong, in plain words")
        String detail,

        @Schema(description = "The path that was asked") @Nullable
        String instance,

        @Schema(description = "The name of the rule that refused") @Nullable
        String rule,

        @Schema(description = "The line of policy, law or guidance the rule rests on") @Nullable
        String basis,

        @Schema(description = "The fields that are wrong") @Nullable
        List<FieldError> errors,

        @Schema(description = "Quote this when you report a fault") @Nullable
        String correlation) {

    /** One field that is wrong, and what it should be. Repeats nothing that was sent. */
    public record FieldError(String field, String message) {}

    static Problem of(Kind kind, String detail) {
        return new Problem(kind.uri(), kind.title(), kind.status().value(), detail, null, null, null, null, null);
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, rule, basis, errors, correlation);
    }

    Problem by(String ruleName, String itsBasis) {
        return new Problem(type, title, status, detail, instance, ruleName, itsBasis, errors, correlation);
    }

    Problem with(List<FieldError> wrong) {
        return new Problem(type, title, status, detail, instance, rule, basis, wrong, correlation);
    }

    Problem correlatedBy(String id) {
        return new Problem(type, title, status, detail, instance, rule, basis, errors, id);
    }
}
