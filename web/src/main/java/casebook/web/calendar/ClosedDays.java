package casebook.web.calendar;

import casebook.shared.calendar.AddClosure;
import casebook.shared.calendar.RemoveClosure;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A closure: its first and its last day, the same where it is one. */
@Schema(example = """
        {"first": "2026-11-27", "last": "2026-11-27"}""")
record ClosedDays(@NotNull LocalDate first, @NotNull LocalDate last) {

    AddClosure adding() {
        return new AddClosure(first, last);
    }

    RemoveClosure removing() {
        return new RemoveClosure(first, last);
    }
}
