package casebook.shared.school;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.BanNotice;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingRescheduled;
import casebook.shared.incident.event.TemporaryBarServed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The time a parent was given for something: from the day they were told until the day it falls on. */
public record Notice(For purpose, LocalDate given, LocalDate until) {

    /** What the time was given for. */
    public enum For {
        /** To make representations about a ban. */
        REPRESENTATIONS,
        /** To come to a meeting. */
        MEETING
    }

    /** The time that what happened gives the parent, if it gives any. */
    public static Optional<Notice> in(IncidentEvent event, Instant recordedAt) {
        return switch (event) {
            case BanIntentServed e -> ofBan(e.notice());
            case TemporaryBarServed e -> ofBan(e.notice());
            case InvitedToMeeting e ->
                Optional.of(new Notice(For.MEETING, SchoolDay.of(recordedAt), SchoolDay.of(e.at())));
            case MeetingRescheduled e ->
                Optional.of(new Notice(For.MEETING, SchoolDay.of(recordedAt), SchoolDay.of(e.at())));
            default -> Optional.empty();
        };
    }

    private static Optional<Notice> ofBan(BanNotice notice) {
        Instant served = notice.servedAt();
        LocalDate deadline = notice.representationsBy();
        return served == null || deadline == null
                ? Optional.empty()
                : Optional.of(new Notice(For.REPRESENTATIONS, SchoolDay.of(served), deadline));
    }
}
