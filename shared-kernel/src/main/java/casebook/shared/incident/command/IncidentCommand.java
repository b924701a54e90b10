package casebook.shared.incident.command;

import casebook.shared.incident.IncidentId;

/** What staff ask of a case. Imperative; each may be refused by a named rule. */
public sealed interface IncidentCommand
        permits AssessProportionality,
                BanFromSite,
                CloseCase,
                CorrectEntry,
                DecideResponse,
                DecideSiteBan,
                DeclareConflict,
                EscalateToAuthorities,
                GatherStatement,
                InviteToMeeting,
                IssueWarning,
                NoteModeratorAction,
                RecordAuthorityOutcome,
                RecordBanRepresentations,
                RecordContactAttempt,
                RecordFinding,
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
