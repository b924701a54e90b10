package casebook.web.calendar;

import casebook.shared.calendar.CalendarCommand;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.calendar.SchoolYear;
import casebook.shared.people.Role;
import casebook.shared.query.FindSchoolYear;
import casebook.shared.query.SchoolYearPage;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToEveryRole;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar by which school days are counted. */
@RestController
@RequestMapping(path = "/api/school-calendar", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Calendar")
class SchoolCalendars {

    record Changed(boolean changed) {}

    private final Sender sender;
    private final Queries queries;
    private final Clock clock;

    SchoolCalendars(Sender sender, Queries queries, Clock clock) {
        this.sender = sender;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    @OpenToEveryRole
    @Operation(
            operationId = "FindSchoolYear",
            summary = "A school year: terms, closures and bank holidays",
            description = "The school year is named by the calendar year in which it begins; without one it is this "
                    + "year's. Where no terms are set, every weekday that is no bank holiday and no closure counts.")
    SchoolYearPage findSchoolYear(
            Asked asked,
            @RequestParam(required = false) @Nullable @Min(TermDates.FIRST_YEAR) @Max(TermDates.LAST_YEAR)
                    Integer schoolYear) {
        SchoolYear year =
                schoolYear == null ? SchoolYear.of(SchoolDay.of(clock.instant())) : new SchoolYear(schoolYear);
        return queries.ask(new FindSchoolYear(year), SchoolYearPage.class);
    }

    @PostMapping(path = "/terms", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.OFFICE, Role.ADMINISTRATOR})
    @Operation(
            operationId = "SetTermDates",
            summary = "Set the terms of a school year",
            description = "In place of those set before; an empty list takes them back. From then on only days in "
                    + "term are school days in that year. Deadlines that are on the board stay on their day.")
    Changed setTermDates(Asked asked, @Valid @RequestBody TermDates body) {
        return changed(asked, body, body.command());
    }

    @PostMapping(path = "/terms/removal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.OFFICE, Role.ADMINISTRATOR})
    @Operation(
            operationId = "RemoveTermDates",
            summary = "Take the terms of a school year back",
            description = "The same as setting none: from then on every weekday that is no bank holiday and no closure "
                    + "is a school day in that year. That they were there stays on record.")
    Changed removeTermDates(Asked asked, @Valid @RequestBody TermsTakenBack body) {
        return changed(asked, body, body.command());
    }

    @PostMapping(path = "/closures", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.OFFICE, Role.ADMINISTRATOR})
    @Operation(
            operationId = "AddClosure",
            summary = "Close the school on some days",
            description = "Training days and others on which the school is closed beside what its terms say. The "
                    + "same closure again changes nothing.")
    Changed addClosure(Asked asked, @Valid @RequestBody ClosedDays body) {
        return changed(asked, body, body.adding());
    }

    @PostMapping(path = "/closures/removal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.OFFICE, Role.ADMINISTRATOR})
    @Operation(
            operationId = "RemoveClosure",
            summary = "Take a closure back",
            description = "The closure with exactly these days; that it was there stays on record.")
    Changed removeClosure(Asked asked, @Valid @RequestBody ClosedDays body) {
        return changed(asked, body, body.removing());
    }

    private Changed changed(Asked asked, Object body, CalendarCommand command) {
        return new Changed(sender.send(asked, body, command, Boolean.class));
    }
}
