package casebook.web.dataprotection;

import casebook.shared.dataprotection.CloseDataBreach;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.ExtendSubjectAccess;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why. */
@Schema(example = """
        {"reason": "Why"}""")
record Reason(@NotNull @Size(max = DutyText.LONGEST) String reason) {

    ExtendSubjectAccess extending(DutyId duty) {
        return new ExtendSubjectAccess(duty, DutyText.of(duty).sealed(reason));
    }

    CloseDataBreach closing(DutyId duty) {
        return new CloseDataBreach(duty, DutyText.of(duty).sealed(reason));
    }
}
