package casebook.command.incident;

import static casebook.command.incident.CaseRule.CaseIsAtThatStep;
import static casebook.command.incident.CaseRule.NothingIsRecordedBeforeItHappens;
import static casebook.command.incident.ResponseRule.NoActionIsOpen;
import static casebook.command.incident.ResponseRule.ParentHasBeenTold;
import static casebook.command.incident.ResponseRule.ReopeningNeedsAReason;
import static casebook.command.incident.ResponseRule.ReporterIsToldItIsDealtWith;

import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.*;
import casebook.shared.incident.command.ApproveUnsealing;
import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.command.EraseCase;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.incident.command.PlaceHold;
import casebook.shared.incident.command.RatifyEmergencyCall;
import casebook.shared.incident.command.RecordEmergencyCall;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.incident.command.RecordLegalAdvice;
import casebook.shared.incident.command.ReleaseHold;
import casebook.shared.incident.command.RequestErasure;
import casebook.shared.incident.command.RequestUnsealing;
import casebook.shared.incident.command.WithdrawResponse;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ReferredToSafeguarding;
import casebook.shared.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a case knows of itself: enough to decide, nothing to show. {@link #decide} answers a command with one event or a refusal
 * and changes nothing; {@link #evolve} takes an event in and refuses nothing.
 */
final class CaseFile {

    private final Intake intake = new Intake();
    private final Enquiry enquiry = new Enquiry();
    private final Findings findings = new Findings();
    private final Responses responses = new Responses();
    private final Warnings warnings = new Warnings();
    private final LegalAdvice legalAdvice = new LegalAdvice();
    private final Meetings meetings = new Meetings();
    private final Escalations escalations = new Escalations();
    private final SiteBan siteBan = new SiteBan();
    private final Links links = new Links();
    private final EmergencyCalls emergencyCalls = new EmergencyCalls();
    private final Interests interests = new Interests();
    private final Holds holds = new Holds();
    private final Erasure erasure = new Erasure();
    private final Unsealing unsealing = new Unsealing();
    private final Entries entries = new Entries();
    private Progress progress = Progress.NONE;

    IncidentEvent decide(IncidentCommand command, Occasion occasion) {
        if (isTheHeads(command)) {
            interests.checkMayDecide(occasion.by());
        }
        CaseIsAtThatStep.check(Lifecycle.allows(progress.status(), command));
        IncidentEvent event = answer(command, occasion);
        NothingIsRecordedBeforeItHappens.check(
                occasion.isPast(event.happenedAt()) || event instanceof ReferredToSafeguarding);
        return event;
    }

    /** Policy, D2: what only the Head, or the recorded delegate, may do. */
    private static boolean isTheHeads(IncidentCommand command) {
        return switch (command) {
            case RecordFinding c -> true;
            case DecideResponse c -> true;
            case WithdrawResponse c -> true;
            case EscalateToAuthorities c -> true;
            case SeekLegalAdvice c -> true;
            case BanFromSite c -> true;
            case DecideSiteBan c -> true;
            case ReviewSiteBan c -> true;
            case ExtendRepresentations c -> true;
            case RatifyEmergencyCall c -> true;
            case RecordLegalAdvice c -> true;
            default -> false;
        };
    }

    private IncidentEvent answer(IncidentCommand command, Occasion occasion) {
        return switch (command) {
            case ReportConcern c -> intake.report(c, occasion);
            case ScreenConcern c -> intake.screen(c);
            case ReferToSafeguarding c -> enquiry.refer(c);
            case RegisterEvidence c -> enquiry.register(c);
            case NoteModeratorAction c -> enquiry.note(c);
            case GatherStatement c -> enquiry.gather(c);
            case RecordParentConversation c -> enquiry.speak(c);
            case RecordContactAttempt c -> enquiry.attempt(c);
            case RecordFinding c -> findings.find(c, progress, intake, enquiry, occasion);
            case AssessProportionality c -> responses.assess(c);
            case DecideResponse c -> responses.decide(c, findings);
            case WithdrawResponse c -> responses.withdraw(c, anyUnderWay(c.responses()));
            case IssueWarning c -> warnings.issue(c, responses, findings);
            case SeekLegalAdvice c -> legalAdvice.seek(c, responses);
            case InviteToMeeting c -> meetings.invite(c, responses);
            case RecordMeetingOutcome c -> meetings.record(c);
            case EscalateToAuthorities c -> escalations.escalate(c, responses);
            case RecordAuthorityOutcome c -> escalations.record(c);
            case BanFromSite c -> siteBan.propose(c, responses);
            case RecordBanRepresentations c -> siteBan.hear(c);
            case DecideSiteBan c -> siteBan.decide(c, occasion);
            case ReviewSiteBan c -> siteBan.review(c);
            case ExtendRepresentations c -> siteBan.extend(c);
            case ConfirmBanAsChair c -> siteBan.confirmAsChair(c, occasion, interests);
            case LinkIncident c -> links.link(c, siteBan);
            case RecordEmergencyCall c -> emergencyCalls.record(c);
            case RatifyEmergencyCall c -> emergencyCalls.ratify(c);
            case RecordLegalAdvice c -> legalAdvice.receive(c);
            case CorrectEntry c -> entries.correct(c, occasion.by());
            case DeclareConflict c -> interests.declare(c);
            case CloseCase c -> close(c);
            case PlaceHold c -> holds.place(c);
            case ReleaseHold c -> holds.release(c);
            case RequestErasure c -> erasure.request(c, holds, siteBan, occasion);
            case EraseCase c -> erasure.order(c, holds, siteBan, occasion);
            case RecordErasure c -> erasure.record(c);
            case RequestUnsealing c -> unsealing.request(c, intake);
            case ApproveUnsealing c -> unsealing.approve(c, occasion.by());
            case ReopenCase c -> new CaseReopened(c.incidentId(), ReopeningNeedsAReason.given(c.reason()));
        };
    }

    private boolean anyUnderWay(List<ResponseCode> codes) {
        return (codes.contains(ResponseCode.A2) && meetings.anyAwaited())
                || (codes.contains(ResponseCode.A3) && escalations.anyAwaited())
                || (codes.contains(ResponseCode.A5) && siteBan.isProposed());
    }

    private IncidentEvent close(CloseCase command) {
        NoActionIsOpen.check(!responses.anyOutstanding()
                && !meetings.anyAwaited()
                && !escalations.anyAwaited()
                && !emergencyCalls.anyUnratified()
                && (responses.anyDecided() || !findings.anyBreach()));
        ReporterIsToldItIsDealtWith.check(command.reporterTold() || intake.isAnonymous());
        return new CaseClosed(
                command.incidentId(), ParentHasBeenTold.given(command.parentTold()), command.reporterTold());
    }

    void evolve(IncidentEvent event, String author, Instant recordedAt) {
        progress = progress.after(event);
        intake.evolve(event);
        enquiry.evolve(event);
        findings.evolve(event);
        responses.evolve(event);
        warnings.evolve(event, responses);
        legalAdvice.evolve(event, responses);
        meetings.evolve(event, responses);
        escalations.evolve(event, responses);
        siteBan.evolve(event, responses, author);
        links.evolve(event);
        emergencyCalls.evolve(event);
        interests.evolve(event);
        holds.evolve(event);
        erasure.evolve(event, author, recordedAt);
        unsealing.evolve(event, author);
        entries.recordedBy(author);
    }

    /** The Head for whom this person decides, where the decision has passed. */
    Optional<String> decidesFor(Actor by, IncidentCommand command) {
        return isTheHeads(command) ? interests.decidesFor(by) : Optional.empty();
    }

    String reference() {
        return intake.reference();
    }

    long version() {
        return entries.version();
    }
}
