package casebook.shared.examples;

import static java.util.Objects.requireNonNull;

import casebook.shared.incident.command.AssessProportionality;
import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.incident.command.NoteModeratorAction;
import casebook.shared.incident.command.RecordContactAttempt;
import casebook.shared.incident.command.ReferToSafeguarding;
import casebook.shared.incident.command.RegisterEvidence;
import casebook.shared.incident.command.ReopenCase;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.ContactAttempted;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.EvidenceRegistered;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.ModeratorActionNoted;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.ReferredToSafeguarding;
import casebook.shared.incident.event.StatementGathered;

/** What happened to a case when {@link IncidentExamples} was asked. */
public final class EnquiryEvents {

    private EnquiryEvents() {}

    public static ConcernReported concernReported() {
        ReportConcern asked = IncidentExamples.concernInYearFourGroup();
        return new ConcernReported(
                asked.incidentId(),
                Invented.REFERENCE,
                Invented.EDITION,
                asked.group(),
                asked.happenedAt(),
                asked.description(),
                asked.clauses(),
                asked.reporter(),
                asked.subject(),
                asked.receiptHash());
    }

    public static ConcernAccepted concernAccepted() {
        return new ConcernAccepted(Invented.CASE, null, false);
    }

    public static ConcernScreenedOut concernScreenedOut() {
        return new ConcernScreenedOut(
                Invented.CASE, requireNonNull(IncidentExamples.screenedOut().reason()), false);
    }

    public static ReferredToSafeguarding referredToSafeguarding() {
        ReferToSafeguarding asked = IncidentExamples.safeguardingReferral();
        return new ReferredToSafeguarding(asked.incidentId(), asked.reference(), asked.referredAt());
    }

    public static StatementGathered statementGathered() {
        return new StatementGathered(
                Invented.CASE, IncidentExamples.statementFromAnotherParent().statement());
    }

    public static ParentSpokenTo parentSpokenTo() {
        return new ParentSpokenTo(
                Invented.CASE, IncidentExamples.conversationWithTheParent().conversation());
    }

    public static ContactAttempted contactAttempted() {
        RecordContactAttempt asked = IncidentExamples.unansweredCall();
        return new ContactAttempted(asked.incidentId(), asked.attemptedAt(), asked.mode(), asked.outcome());
    }

    public static EvidenceRegistered evidenceRegistered() {
        RegisterEvidence asked = IncidentExamples.screenshotOfTheGroup();
        return new EvidenceRegistered(
                asked.incidentId(),
                asked.evidenceId(),
                asked.sha256(),
                asked.size(),
                asked.mediaType(),
                asked.fileName(),
                asked.suppliedBy(),
                asked.howObtained(),
                asked.description());
    }

    public static ModeratorActionNoted moderatorActionNoted() {
        NoteModeratorAction asked = IncidentExamples.parentRemovedByModerator();
        return new ModeratorActionNoted(
                asked.incidentId(), asked.moderator(), asked.action(), asked.learnedFrom(), asked.happenedAt());
    }

    public static ConflictDeclared conflictDeclared() {
        DeclareConflict asked = IncidentExamples.headIsRelated();
        return new ConflictDeclared(asked.incidentId(), asked.who(), asked.whoRole(), asked.why(), asked.delegate());
    }

    public static FindingRecorded findingRecorded() {
        return new FindingRecorded(
                Invented.CASE,
                Invented.EDITION,
                IncidentExamples.breachOfPersonalComments().allegations());
    }

    public static ProportionalityAssessed proportionalityAssessed() {
        AssessProportionality asked = IncidentExamples.lesserStepsWeighed();
        return new ProportionalityAssessed(
                asked.incidentId(), asked.lesserSteps(), asked.effectOnChild(), asked.adjustmentsOffered());
    }

    public static EntryCorrected entryCorrected() {
        CorrectEntry asked = IncidentExamples.wrongTimeClarified();
        return new EntryCorrected(asked.incidentId(), asked.entry(), asked.kind(), asked.text(), asked.why());
    }

    public static CaseClosed caseClosed() {
        CloseCase asked = IncidentExamples.closedWithEveryoneTold();
        return new CaseClosed(asked.incidentId(), requireNonNull(asked.parentTold()), asked.reporterTold());
    }

    public static CaseReopened caseReopened() {
        ReopenCase asked = IncidentExamples.reopenedOnNewEvidence();
        return new CaseReopened(asked.incidentId(), requireNonNull(asked.reason()));
    }
}
