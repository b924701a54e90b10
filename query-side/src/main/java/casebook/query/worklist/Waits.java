package casebook.query.worklist;

import static casebook.shared.query.Worklist.Kind.CHAIR_CONFIRMATION;
import static casebook.shared.query.Worklist.Kind.ERASURE_ASKED;
import static casebook.shared.query.Worklist.Kind.HOLD;
import static casebook.shared.query.Worklist.Kind.PANEL_TO_APPOINT;
import static casebook.shared.query.Worklist.Kind.PANEL_TO_HEAR;
import static casebook.shared.query.Worklist.Kind.PARENT_TO_REACH;
import static casebook.shared.query.Worklist.Kind.PROPOSAL;
import static casebook.shared.query.Worklist.Kind.STATEMENT_MISSING;
import static casebook.shared.query.Worklist.Kind.UNSEALING_ASKED;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Status;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ContactAttempted;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.ErasureOrdered;
import casebook.shared.incident.event.ErasureRequested;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.EscalationDeclined;
import casebook.shared.incident.event.EscalationProposed;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.HoldReleased;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.SiteBanReferredToChair;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.incident.event.UnsealingApproved;
import casebook.shared.incident.event.UnsealingRequested;
import casebook.shared.query.Worklist.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What waits on one case, and how far it has come. */
record Waits(List<Waiting> waits, Progress progress) {
    static final Waits NOTHING = new Waits(List.of(), Progress.NONE);

    private static final int ONLY_ONE = 1;

    /** A complaint, a request to see who reported and a hold run on when the case is closed. */
    private static final Set<Kind> OUTLIVE_THE_CASE =
            Set.of(PANEL_TO_APPOINT, PANEL_TO_HEAR, UNSEALING_ASKED, HOLD, ERASURE_ASKED);

    Waits after(IncidentEvent event, Instant at) {
        return new Waits(waits, progress.after(event)).now(event, at);
    }

    private Waits now(IncidentEvent event, Instant at) {
        return switch (event) {
            case ConcernAccepted e -> with(PARENT_TO_REACH, ONLY_ONE, at).with(STATEMENT_MISSING, ONLY_ONE, at);
            case ParentSpokenTo e -> without(PARENT_TO_REACH);
            case ContactAttempted e -> progress.parentReachedOrTried() ? without(PARENT_TO_REACH) : this;
            case EntryCorrected e -> e.standing() == null ? this : missingAgain(at);
            case StatementGathered e -> without(STATEMENT_MISSING);
            case FindingRecorded e -> without(PARENT_TO_REACH).without(STATEMENT_MISSING);
            case EscalationProposed e -> with(PROPOSAL, e.number(), at);
            case EscalationDeclined e -> without(PROPOSAL, e.number());
            case EscalatedToAuthorities e -> e.proposal() == null ? this : without(PROPOSAL, e.proposal());
            case SiteBanReferredToChair e -> with(CHAIR_CONFIRMATION, ONLY_ONE, at);
            case SiteBanConfirmedByChair e -> without(CHAIR_CONFIRMATION);
            case SiteBanNotImposed e -> without(CHAIR_CONFIRMATION);
            case SiteBanLifted e -> without(CHAIR_CONFIRMATION);
            case ComplaintLinked e -> e.stage() == ComplaintStage.PANEL ? with(PANEL_TO_APPOINT, e.number(), at) : this;
            case PanelAppointed e -> without(PANEL_TO_APPOINT, e.complaint()).with(PANEL_TO_HEAR, e.complaint(), at);
            case PanelOutcomeRecorded e -> without(PANEL_TO_HEAR, e.complaint());
            case UnsealingRequested e -> with(UNSEALING_ASKED, e.number(), at);
            case UnsealingApproved e -> without(UNSEALING_ASKED, e.number());
            case ErasureRequested e -> with(ERASURE_ASKED, ONLY_ONE, at);
            case HoldPlaced e -> without(ERASURE_ASKED).with(HOLD, e.number(), at);
            case HoldReleased e -> without(HOLD, e.number());
            case CaseClosed e -> keeping(one -> OUTLIVE_THE_CASE.contains(one.kind()));
            case CaseReopened e -> without(ERASURE_ASKED);
            case ErasureOrdered e -> NOTHING;
            default -> this;
        };
    }

    /** What was done, and is retracted, waits once more. */
    private Waits missingAgain(Instant at) {
        if (progress.status() != Status.UNDER_ENQUIRY && progress.status() != Status.AWAITING_DECISION) {
            return this;
        }
        Waits reached = progress.parentReachedOrTried() ? this : atLatest(PARENT_TO_REACH, at);
        return progress.statements() > 0 ? reached : reached.atLatest(STATEMENT_MISSING, at);
    }

    private Waits atLatest(Kind kind, Instant at) {
        return waits.stream().anyMatch(one -> one.is(kind, ONLY_ONE)) ? this : with(kind, ONLY_ONE, at);
    }

    private Waits with(Kind kind, int number, Instant since) {
        return new Waits(
                Stream.concat(without(kind, number).waits.stream(), Stream.of(new Waiting(kind, number, since)))
                        .toList(),
                progress);
    }

    private Waits without(Kind kind) {
        return keeping(one -> one.kind() != kind);
    }

    private Waits without(Kind kind, int number) {
        return keeping(one -> !one.is(kind, number));
    }

    private Waits keeping(Predicate<Waiting> kept) {
        return new Waits(waits.stream().filter(kept).toList(), progress);
    }
}
