package casebook.shared.dataprotection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to a command about a statutory duty: on which day, or to the hour where the law counts hours, it is due. */
public record DutyRecorded(
        DutyId dutyId, LocalDate due, @Nullable Instant dueAt) {}
