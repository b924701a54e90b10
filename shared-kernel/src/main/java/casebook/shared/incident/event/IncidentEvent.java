package casebook.shared.incident.event;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case. A stored form never changes (a golden file holds each): new meaning is a new event, or a
 * revision with an upcaster. Who did it, in which role, when it was recorded and which request caused it are in the
 * event's metadata.
 */
public sealed interface IncidentEvent
        permits AccessGranted,
                AccessRevoked,
                AuthorAttributed,
                AuthorityOutcomeRecorded,
                BanIntentServed,
                BanRepresentationsExtended,
                BanRepresentationsReceived,
                CaseClosed,
                CaseErased,
                CaseReopened,
                ComplaintLinked,
                ConcernAccepted,
                ConcernReported,
                ConcernScreenedOut,
                ConflictDeclared,
                ContactAttempted,
                EmergencyCallRatified,
                EmergencyCallRecorded,
                EmergencyOutcomeRecorded,
                EntryCorrected,
                ErasureOrdered,
                ErasureRequested,
                EscalatedToAuthorities,
                EscalationDeclined,
                EscalationProposed,
                EvidenceRegistered,
                FindingRecorded,
                GovernorTold,
                HoldPlaced,
                HoldReleased,
                IncidentLinked,
                InvitationAnswered,
                InvitedToMeeting,
                LegalAdviceReceived,
                LegalAdviceSought,
                MeetingHeld,
                MeetingNotAttended,
                MeetingNotesAnswered,
                MeetingNotesShared,
                MeetingRescheduled,
                ModeratorActionNoted,
                PanelAppointed,
                PanelOutcomeRecorded,
                ParentSpokenTo,
                PolicyGapTagged,
                ProportionalityAssessed,
                ReferredToSafeguarding,
                ResponseDecided,
                ResponseWithdrawn,
                SiteBanConfirmed,
                SiteBanConfirmedByChair,
                SiteBanContinued,
                SiteBanLifted,
                SiteBanNotImposed,
                SiteBanReferredToChair,
                SiteBanVaried,
                StatementGathered,
                TemporaryBarServed,
                UnsealingApproved,
                UnsealingRequested,
                WarningAcknowledged,
                WarningIssued,
                WarningWithdrawn {

    /** The case it happened to. */
    IncidentId incidentId();

    /** When people say it happened, where that differs from when it was recorded; UTC. */
    default @Nullable Instant happenedAt() {
        return null;
    }

    /** The kind of event that views know by this name; {@link java.util.NoSuchElementException} where there is none. */
    static Class<? extends IncidentEvent> named(String simpleName) {
        return Arrays.stream(IncidentEvent.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst()
                .orElseThrow()
                .asSubclass(IncidentEvent.class);
    }
}
