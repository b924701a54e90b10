package casebook.shared.reminder;

import casebook.shared.query.DeadlineBoard.Kind;
import java.time.LocalDate;
import java.util.UUID;

/** Something due on a day: of a case or a statutory duty ({@code subject}); {@code number} tells two of a kind apart. */
public record Deadline(UUID subject, Kind kind, int number, LocalDate due) {}
