package casebook.shared.examples;

import casebook.shared.audit.AuditBundleExported;
import casebook.shared.audit.AuditEvent;
import casebook.shared.audit.BundlePart;
import casebook.shared.audit.CheckpointMailed;
import casebook.shared.audit.CheckpointSigned;
import casebook.shared.audit.ConfidentialRead;
import casebook.shared.audit.EntrySkipped;
import casebook.shared.audit.EntryTriedAgain;
import casebook.shared.audit.GuardRefused;
import casebook.shared.audit.LogKeyIntroduced;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.register.ReferenceIssued;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One example of every event there is. */
public final class EventExamples {

    private EventExamples() {}

    /** Every event that can be stored. */
    public static List<Object> all() {
        return Stream.of(
                        incident(),
                        LetterExamples.events(),
                        audit(),
                        List.of(referenceIssued()),
                        PolicyEvents.all(),
                        PeopleExamples.events(),
                        ClockExamples.calendarEvents(),
                        ClockExamples.reminderEvents(),
                        DutyExamples.events(),
                        AccountExamples.events(),
                        List.of(AccountExamples.settingsChanged()))
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** Every event of a case; not one case's history. */
    public static List<IncidentEvent> incident() {
        return Stream.of(onTheCase(), KeepingExamples.events())
                .flatMap(List::stream)
                .toList();
    }

    private static List<IncidentEvent> onTheCase() {
        return List.of(
                EnquiryEvents.concernReported(),
                EnquiryEvents.concernAccepted(),
                EnquiryEvents.concernScreenedOut(),
                EnquiryEvents.referredToSafeguarding(),
                EnquiryEvents.statementGathered(),
                EnquiryEvents.parentSpokenTo(),
                EnquiryEvents.contactAttempted(),
                EnquiryEvents.evidenceRegistered(),
                EnquiryEvents.moderatorActionNoted(),
                EnquiryEvents.conflictDeclared(),
                EnquiryEvents.findingRecorded(),
                EnquiryEvents.proportionalityAssessed(),
                EnquiryEvents.entryCorrected(),
                EnquiryEvents.caseClosed(),
                EnquiryEvents.caseReopened(),
                ResponseEvents.responseDecided(),
                ResponseEvents.responseWithdrawn(),
                ResponseEvents.warningIssued(),
                ResponseEvents.warningAcknowledged(),
                ResponseEvents.warningWithdrawn(),
                ResponseEvents.invitedToMeeting(),
                ResponseEvents.meetingHeld(),
                ResponseEvents.meetingNotAttended(),
                ResponseEvents.escalatedToAuthorities(),
                ResponseEvents.authorityOutcomeRecorded(),
                ResponseEvents.legalAdviceSought(),
                SiteBanEvents.temporaryBarServed(),
                SiteBanEvents.banIntentServed(),
                SiteBanEvents.banRepresentationsReceived(),
                SiteBanEvents.siteBanConfirmed(),
                SiteBanEvents.siteBanNotImposed(),
                SiteBanEvents.siteBanLifted(),
                SiteBanEvents.siteBanContinued(),
                SiteBanEvents.siteBanVaried(),
                OversightEvents.banRepresentationsExtended(),
                OversightEvents.siteBanReferredToChair(),
                OversightEvents.siteBanConfirmedByChair(),
                OversightEvents.incidentLinked(),
                OversightEvents.emergencyCallRecorded(),
                OversightEvents.emergencyCallRatified(),
                OversightEvents.legalAdviceReceived(),
                LivesEvents.invitationAnswered(),
                LivesEvents.meetingRescheduled(),
                LivesEvents.meetingNotesShared(),
                LivesEvents.meetingNotesAnswered(),
                LivesEvents.escalationProposed(),
                LivesEvents.escalationDeclined(),
                LivesEvents.emergencyOutcomeRecorded(),
                LivesEvents.policyGapTagged(),
                LivesEvents.authorAttributed(),
                PanelEvents.accessGranted(),
                PanelEvents.accessRevoked(),
                PanelEvents.governorTold(),
                PanelEvents.complaintLinked(),
                PanelEvents.panelAppointed(),
                PanelEvents.panelOutcomeRecorded());
    }

    /** Every event about the use of Casebook itself. */
    public static List<AuditEvent> audit() {
        return List.of(
                guardRefused(),
                confidentialRead(),
                checkpointSigned(),
                logKeyIntroduced(),
                bundleExported(),
                checkpointMailed(),
                entryTriedAgain(),
                entrySkipped());
    }

    public static ReferenceIssued referenceIssued() {
        return new ReferenceIssued(2026, 1, Invented.CASE);
    }

    public static GuardRefused guardRefused() {
        return new GuardRefused(Invented.CASE, "BanFromSite", "BanNeedsSiteRiskBasis", "Policy, A5 and D1");
    }

    public static ConfidentialRead confidentialRead() {
        return new ConfidentialRead(Invented.CASE, ConfidentialRead.What.CASE);
    }

    public static CheckpointSigned checkpointSigned() {
        return new CheckpointSigned(LogExamples.checkpoint().toString());
    }

    public static AuditBundleExported bundleExported() {
        return new AuditBundleExported(
                UUID.fromString("0192c0de-0000-4000-8000-0000000b01d1"),
                Invented.CASE,
                null,
                null,
                Invented.words("The panel's hearing on 3 December"),
                Invented.words("The clerk to the governors"),
                List.of(BundlePart.WORDS, BundlePart.LETTERS),
                Invented.words("The panel has to read what was said"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                41,
                17);
    }

    public static CheckpointMailed checkpointMailed() {
        return new CheckpointMailed(41);
    }

    public static LogKeyIntroduced logKeyIntroduced() {
        return new LogKeyIntroduced(LogExamples.key().toString());
    }

    public static EntryTriedAgain entryTriedAgain() {
        return new EntryTriedAgain("incidents", Invented.SCREENSHOT, 41, Invented.CASE);
    }

    public static EntrySkipped entrySkipped() {
        return new EntrySkipped(
                "incidents",
                Invented.SCREENSHOT,
                41,
                Invented.CASE,
                Invented.words("The entry is broken on disk since the power cut"));
    }
}
