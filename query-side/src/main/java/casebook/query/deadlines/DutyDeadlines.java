package casebook.query.deadlines;

import static casebook.shared.query.DeadlineBoard.Kind.BREACH_REPORT;
import static casebook.shared.query.DeadlineBoard.Kind.SUBJECT_ACCESS;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.dataprotection.DataBreachRecorded;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.SubjectAccessRequested;
import casebook.shared.incident.IncidentId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statutory duty with when it is due, among the cases' deadlines; once it is done, nothing comes back. */
record DutyDeadlines(
        @JsonProperty("_id") DutyId id, @Nullable IncidentId about, boolean done, List<OpenDeadline> due) {

    static final int ONLY_ONE = 1;

    static DutyDeadlines of(SubjectAccessRequested event) {
        return new DutyDeadlines(
                event.dutyId(),
                event.incidentId(),
                false,
                List.of(new OpenDeadline(SUBJECT_ACCESS, ONLY_ONE, event.due())));
    }

    static DutyDeadlines of(DataBreachRecorded event) {
        return new DutyDeadlines(
                event.dutyId(),
                event.incidentId(),
                false,
                List.of(new OpenDeadline(
                        BREACH_REPORT, ONLY_ONE, SchoolDay.of(event.dueAt()), event.dueAt(), null, false)));
    }
}
