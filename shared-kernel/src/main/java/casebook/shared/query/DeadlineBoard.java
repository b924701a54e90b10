package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open deadlines across cases. Dates are Europe/London. */
public record DeadlineBoard(List<Item> items, @Nullable String next) {

    /** Something due on a day. */
    public record Item(IncidentId incidentId, String reference, Kind kind, LocalDate due) {}

    /** What is due. */
    public enum Kind {
        MEETING,
        BAN_REPRESENTATIONS,
        BAN_REVIEW,
        BAN_ENDS,
        DEFAMATION_LIMITATION,
        EMERGENCY_RATIFICATION,
        RETENTION_OVER
    }
}
