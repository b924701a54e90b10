package casebook.shared.school;

import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.message.Caution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What each school arranges for itself: its calendar, how many school days of notice it usually gives for representations and
 * for meetings, whether the Chair of governors confirms a ban before it is in force, and for how many years after its closing
 * a case is kept.
 */
public record SchoolArrangements(
        SchoolCalendar calendar,
        int representationDays,
        int meetingDays,
        boolean chairConfirmsBans,
        int retentionYears) {

    /** What holds where a school has arranged nothing. */
    public static SchoolArrangements usual() {
        return new SchoolArrangements(new SchoolCalendar(List.of()), 5, 3, false, 6);
    }

    /** The last day on which a case is kept that was closed on this day. */
    public LocalDate keptUntil(LocalDate closed) {
        return closed.plusYears(retentionYears);
    }

    /** The same with this calendar. */
    public SchoolArrangements with(SchoolCalendar edited) {
        return new SchoolArrangements(edited, representationDays, meetingDays, chairConfirmsBans, retentionYears);
    }

    /** How many school days the parent was given. */
    public int schoolDays(Notice notice) {
        return calendar.schoolDaysBetween(notice.given(), notice.until());
    }

    /** What there is to say where the parent was given less than usual. Short notice can be right, so nothing is refused. */
    public Optional<Caution> caution(Notice notice) {
        int days = schoolDays(notice);
        return switch (notice.purpose()) {
            case REPRESENTATIONS -> days >= representationDays ? Optional.empty() : Optional.of(representations(days));
            case MEETING -> days >= meetingDays ? Optional.empty() : Optional.of(meeting(days));
        };
    }

    private Caution representations(int days) {
        return new Caution(
                "RepresentationsHaveTime",
                "The parent has %d school days to make representations; this school gives %d. Extend the time, or be ready to say why so little was right."
                        .formatted(days, representationDays),
                "Department for Education, \"Controlling access to school premises\": a parent is told of an intended ban and may make their case first; the number of days is the school's own");
    }

    private Caution meeting(int days) {
        return new Caution(
                "MeetingHasNotice",
                "The parent has %d school days' notice of this meeting; this school gives %d. Agree the day with them, or offer another."
                        .formatted(days, meetingDays),
                "Policy P2: the school will speak to the parent about the incident; the number of days is the school's own");
    }
}
