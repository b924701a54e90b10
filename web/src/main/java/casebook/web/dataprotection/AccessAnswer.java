package casebook.web.dataprotection;

import casebook.shared.dataprotection.AnswerSubjectAccess;
import casebook.shared.dataprotection.DutyId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day a request was answered. */
@Schema(example = """
        {"answeredOn": "2026-11-20"}""")
record AccessAnswer(@NotNull LocalDate answeredOn) {

    AnswerSubjectAccess command(DutyId duty) {
        return new AnswerSubjectAccess(duty, answeredOn);
    }
}
