package casebook.web.calendar;

import casebook.shared.calendar.SchoolYear;
import casebook.shared.calendar.SetTermDates;
import casebook.shared.calendar.Term;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All terms of a school year, named by the calendar year in which it begins. */
@Schema(example = """
        {"schoolYear": 2026, "terms": [
          {"first": "2026-09-02", "last": "2026-12-18", "halfTermFirst": "2026-10-26", "halfTermLast": "2026-10-30"},
          {"first": "2027-01-05", "last": "2027-03-25", "halfTermFirst": "2027-02-15", "halfTermLast": "2027-02-19"},
          {"first": "2027-04-12", "last": "2027-07-21", "halfTermFirst": "2027-05-31", "halfTermLast": "2027-06-04"}]}""")
record TermDates(
        @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer schoolYear,
        @NotNull @Size(max = 12) List<@NotNull @Valid ItsTerm> terms) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2198;

    record ItsTerm(
            @NotNull LocalDate first,
            @NotNull LocalDate last,
            @Nullable LocalDate halfTermFirst,
            @Nullable LocalDate halfTermLast) {

        Term term() {
            return new Term(first, last, halfTermFirst, halfTermLast);
        }
    }

    SetTermDates command() {
        return new SetTermDates(
                new SchoolYear(schoolYear), terms.stream().map(ItsTerm::term).toList());
    }
}
