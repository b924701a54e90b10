package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;

/** What staff ask of a case. Imperative; each may be refused by a named rule. */
public sealed interface IncidentCommand
        permits AssessProportionality,
                BanFromSite,
                CloseCase,
                ConfirmBanAsChair,
                CorrectEntry,
                DecideResponse,
                DecideSiteBan,
                DeclareConflict,
                EscalateToAuthorities,
                ExtendRepresentations,
                GatherStatement,
                InviteToMeeting,
                IssueWarning,
                LinkIncident,
                NoteModeratorAction,
                OversightCommand,
                RatifyEmergencyCall,
                RecordAuthorityOutcome,
                RecordBanRepresentations,
                RecordContactAttempt,
                RecordEmergencyCall,
                RecordFinding,
                RecordLegalAdvice,
                RecordMeetingOutcome,
                RecordParentConversation,
                ReferToSafeguarding,
                RegisterEvidence,
                ReopenCase,
                ReportConcern,
                ReviewSiteBan,
                ScreenConcern,
                SeekLegalAdvice {

    /** The case it is about. */
    IncidentId incidentId();
}
