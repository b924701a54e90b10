package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;

/** What staff ask of a case. Imperative; each may be refused by a named rule. */
public sealed interface IncidentCommand
        permits ApproveUnsealing,
                AssessProportionality,
                BanFromSite,
                CloseCase,
                ConfirmBanAsChair,
                CorrectEntry,
                DecideResponse,
                DecideSiteBan,
                DeclareConflict,
                EraseCase,
                EscalateToAuthorities,
                ExtendRepresentations,
                GatherStatement,
                InviteToMeeting,
                IssueWarning,
                LinkIncident,
                NoteModeratorAction,
                PlaceHold,
                RatifyEmergencyCall,
                RecordAuthorityOutcome,
                RecordBanRepresentations,
                RecordContactAttempt,
                RecordEmergencyCall,
                RecordErasure,
                RecordFinding,
                RecordLegalAdvice,
                RecordMeetingOutcome,
                RecordParentConversation,
                ReferToSafeguarding,
                RegisterEvidence,
                ReleaseHold,
                ReopenCase,
                ReportConcern,
                RequestErasure,
                RequestUnsealing,
                ReviewSiteBan,
                ScreenConcern,
                SeekLegalAdvice,
                WithdrawResponse {

    /** The case it is about. */
    IncidentId incidentId();
}
