package casebook.web.calendar;

import casebook.shared.calendar.SchoolYear;
import casebook.shared.calendar.SetTermDates;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The school year, by the calendar year in which it begins, whose terms no longer hold. */
@Schema(example = """
        {"schoolYear": 2026}""")
record TermsTakenBack(
        @NotNull @Min(TermDates.FIRST_YEAR) @Max(TermDates.LAST_YEAR)
        Integer schoolYear) {

    SetTermDates command() {
        return new SetTermDates(new SchoolYear(schoolYear), List.of());
    }
}
