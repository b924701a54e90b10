package casebook.shared.letter;

import casebook.shared.incident.Reporter;
import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsExtended;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanContinued;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanVaried;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import java.util.List;

/** What a letter is for. All go to the parent, save the last. */
public enum LetterKind {
    WARNING,
    MEETING_INVITATION,
    NOTICE_OF_INTENT,
    TEMPORARY_BAR,
    BAN_DECISION,
    BAN_REVIEW,
    MORE_TIME,
    WARNING_WITHDRAWN,
    OUTCOME,
    /** To whoever raised the concern: that it was dealt with, and nothing more (policy, P1: in confidence). */
    DEALT_WITH;

    /** The letters that the last of a case's entries calls for, after those before it. */
    public static List<LetterKind> calledForBy(List<? extends IncidentEvent> history) {
        return switch (history.getLast()) {
            case WarningIssued e -> List.of(WARNING);
            case InvitedToMeeting e -> List.of(MEETING_INVITATION);
            case BanIntentServed e -> List.of(NOTICE_OF_INTENT);
            case TemporaryBarServed e -> List.of(TEMPORARY_BAR);
            case SiteBanConfirmed e -> List.of(BAN_DECISION);
            case SiteBanConfirmedByChair e -> List.of(BAN_DECISION);
            case SiteBanNotImposed e -> List.of(BAN_DECISION);
            case SiteBanLifted e -> List.of(wasConfirmed(history) ? BAN_REVIEW : BAN_DECISION);
            case SiteBanContinued e -> List.of(BAN_REVIEW);
            case SiteBanVaried e -> List.of(BAN_REVIEW);
            case BanRepresentationsExtended e -> List.of(MORE_TIME);
            case WarningWithdrawn e -> List.of(WARNING_WITHDRAWN);
            case CaseClosed e -> reporterCanBeReached(history) ? List.of(OUTCOME, DEALT_WITH) : List.of(OUTCOME);
            default -> List.of();
        };
    }

    /** A temporary bar is lifted by decision, a confirmed ban on review: what counts is which was in force. */
    private static boolean wasConfirmed(List<? extends IncidentEvent> history) {
        return history.reversed().stream()
                .filter(event -> event instanceof TemporaryBarServed || isConfirmed(event))
                .findFirst()
                .filter(LetterKind::isConfirmed)
                .isPresent();
    }

    private static boolean isConfirmed(IncidentEvent event) {
        return event instanceof SiteBanConfirmed || event instanceof SiteBanConfirmedByChair;
    }

    private static boolean reporterCanBeReached(List<? extends IncidentEvent> history) {
        return history.getFirst() instanceof ConcernReported reported
                && reported.reporter().wish() != Reporter.Wish.ANONYMOUS;
    }
}
