package casebook.query.deadlines;

import static casebook.shared.query.DeadlineBoard.Kind.BAN_ENDS;
import static casebook.shared.query.DeadlineBoard.Kind.BAN_REPRESENTATIONS;
import static casebook.shared.query.DeadlineBoard.Kind.BAN_REVIEW;
import static casebook.shared.query.DeadlineBoard.Kind.DEFAMATION_LIMITATION;
import static casebook.shared.query.DeadlineBoard.Kind.EMERGENCY_RATIFICATION;
import static casebook.shared.query.DeadlineBoard.Kind.MEETING;
import static casebook.shared.query.DeadlineBoard.Kind.RETENTION_OVER;

import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.LegalAdviceSought;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.MeetingRescheduled;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanReferredToChair;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.query.DeadlineBoard;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A case with what is due on it. */
record CaseDeadlines(@JsonProperty("_id") IncidentId id, String reference, long version, List<OpenDeadline> due) {

    static final String COLLECTION = "deadlines";

    /** A ban in force and the law's own clock run on when the case is closed. */
    private static final Set<DeadlineBoard.Kind> OUTLIVE_THE_CASE = Set.of(BAN_REVIEW, BAN_ENDS, DEFAMATION_LIMITATION);

    CaseDeadlines after(IncidentEvent event, long next, Supplier<SchoolCalendar> calendar) {
        return new CaseDeadlines(
                id,
                reference,
                next,
                after(event, new OpenDeadlines(due), calendar).due());
    }

    /** Until when it is kept, once it is at rest. */
    CaseDeadlines keptUntil(LocalDate last) {
        return new CaseDeadlines(
                id,
                reference,
                version,
                new OpenDeadlines(due).with(RETENTION_OVER, last).due());
    }

    private static OpenDeadlines after(IncidentEvent event, OpenDeadlines open, Supplier<SchoolCalendar> calendar) {
        return switch (event) {
            case InvitedToMeeting e -> open.with(MEETING, e.number(), SchoolDay.of(e.at()));
            case MeetingRescheduled e -> open.with(MEETING, e.number(), SchoolDay.of(e.at()));
            case MeetingHeld e -> open.without(MEETING, e.number());
            case MeetingNotAttended e -> open.without(MEETING, e.number());
            case TemporaryBarServed e ->
                open.with(BAN_REPRESENTATIONS, e.notice().representationsBy());
            case BanIntentServed e -> open.with(BAN_REPRESENTATIONS, e.notice().representationsBy());
            case SiteBanNotImposed e -> open.without(BAN_REPRESENTATIONS);
            case BanRepresentationsExtended e -> open.with(BAN_REPRESENTATIONS, e.representationsBy());
            case SiteBanReferredToChair e -> open.without(BAN_REPRESENTATIONS);
            case SiteBanConfirmed e -> confirmed(e.reviewOn(), e.to(), open);
            case SiteBanConfirmedByChair e -> confirmed(e.reviewOn(), e.to(), open);
            case SiteBanContinued e -> open.with(BAN_REVIEW, e.reviewOn());
            case SiteBanVaried e -> open.with(BAN_REVIEW, e.reviewOn()).with(BAN_ENDS, e.to());
            case SiteBanLifted e -> open.without(BAN_REPRESENTATIONS, BAN_REVIEW, BAN_ENDS);
            case LegalAdviceSought e -> open.withAnother(DEFAMATION_LIMITATION, e.limitationDate());
            case EmergencyCallRecorded e ->
                open.with(
                        EMERGENCY_RATIFICATION,
                        e.number(),
                        calendar.get().addSchoolDays(SchoolDay.of(e.calledAt()), 1));
            case EmergencyCallRatified e -> open.without(EMERGENCY_RATIFICATION, e.number());
            case CaseClosed e -> open.only(OUTLIVE_THE_CASE);
            case CaseReopened e -> open.without(RETENTION_OVER);
            case ErasureOrdered e -> new OpenDeadlines(List.of());
            default -> open;
        };
    }

    private static OpenDeadlines confirmed(LocalDate reviewOn, LocalDate to, OpenDeadlines open) {
        return open.without(BAN_REPRESENTATIONS).with(BAN_REVIEW, reviewOn).with(BAN_ENDS, to);
    }
}
