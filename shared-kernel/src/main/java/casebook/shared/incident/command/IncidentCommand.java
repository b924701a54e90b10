package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;

/** What staff ask of a case. Imperative; each may be refused by a named rule. */
public sealed interface IncidentCommand
        permits AcknowledgeWarning,
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
                EscalateToAuthorities,
                ExtendRepresentations,
                GatherStatement,
                InviteToMeeting,
                IssueWarning,
                KeepingCommand,
                LinkIncident,
                NoteModeratorAction,
                OversightCommand,
                ProposeEscalation,
                RatifyEmergencyCall,
                RecordAuthorityOutcome,
                RecordBanRepresentations,
                RecordContactAttempt,
                RecordEmergencyCall,
                RecordEmergencyOutcome,
                RecordFinding,
                RecordInvitationReply,
                RecordLegalAdvice,
                RecordMeetingOutcome,
                RecordNotesReply,
                RecordParentConversation,
                ReferToSafeguarding,
                RegisterEvidence,
                ReopenCase,
                ReportConcern,
                RescheduleMeeting,
                ReviewSiteBan,
                ScreenConcern,
                SeekLegalAdvice,
                ShareMeetingNotes,
                TagPolicyGap,
                WithdrawResponse,
                WithdrawWarning {

    /** The case it is about. */
    IncidentId incidentId();
}
