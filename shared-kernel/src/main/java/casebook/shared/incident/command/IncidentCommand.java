package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;

/** What staff ask of a case. Imperative; each may be refused by a named rule. */
public sealed interface IncidentCommand
        permits ApproveUnsealing,
                AssessProportionality,
                AttributeAuthor,
                BanFromSite,
                CloseCase,
                ConfirmBanAsChair,
                CorrectEntry,
                DecideResponse,
                DecideSiteBan,
                DeclareConflict,
                DeclineEscalation,
                EraseCase,
                EscalateToAuthorities,
                ExtendRepresentations,
                GatherStatement,
                InviteToMeeting,
                IssueWarning,
                LinkIncident,
                NoteModeratorAction,
                PlaceHold,
                ProposeEscalation,
                RatifyEmergencyCall,
                RecordAuthorityOutcome,
                RecordBanRepresentations,
                RecordContactAttempt,
                RecordEmergencyCall,
                RecordEmergencyOutcome,
                RecordErasure,
                RecordFinding,
                RecordInvitationReply,
                RecordLegalAdvice,
                RecordMeetingOutcome,
                RecordNotesReply,
                RecordParentConversation,
                ReferToSafeguarding,
                RegisterEvidence,
                ReleaseHold,
                ReopenCase,
                ReportConcern,
                RequestErasure,
                RequestUnsealing,
                RescheduleMeeting,
                ReviewSiteBan,
                ScreenConcern,
                SeekLegalAdvice,
                ShareMeetingNotes,
                TagPolicyGap,
                WithdrawResponse {

    /** The case it is about. */
    IncidentId incidentId();
}
