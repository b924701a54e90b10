package casebook.command.incident;

import static casebook.command.incident.CaseRule.CaseIsAtThatStep;
import static casebook.command.incident.CaseRule.NothingIsRecordedBeforeItHappens;
import static casebook.command.incident.ResponseRule.ReopeningNeedsAReason;

import casebook.shared.incident.Progress;
import casebook.shared.incident.Standing;
import casebook.shared.incident.command.*;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ReferredToSafeguarding;
import java.time.Instant;

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
    private final Oversight oversight = new Oversight();
    private final Keeping keeping = new Keeping();
    private final Entries entries = new Entries();
    private final OpenActions openActions =
            new OpenActions(intake, findings, responses, meetings, escalations, emergencyCalls, siteBan);
    private Progress progress = Progress.NONE;

    IncidentEvent decide(IncidentCommand command, Occasion occasion) {
        if (isTheHeads(command)) {
            interests.checkMayDecide(occasion.by(), occasion.people());
        }
        CaseIsAtThatStep.check(Lifecycle.allows(progress.status(), command));
        IncidentEvent event = answer(command, occasion);
        NothingIsRecordedBeforeItHappens.check(
                occasion.isPast(event.happenedAt()) || event instanceof ReferredToSafeguarding);
        return event;
    }

    /** Policy, D2: what only the Head, or the recorded delegate, may do. */
    boolean isTheHeads(IncidentCommand command) {
        return HeadsPart.includes(command) || (command instanceof OversightCommand c && oversight.isTheHeads(c));
    }

    private IncidentEvent answer(IncidentCommand command, Occasion occasion) {
        return switch (command) {
            case ReportConcern c -> intake.report(c, occasion);
            case ScreenConcern c -> intake.screen(c);
            case ReferToSafeguarding c -> enquiry.refer(c);
            case RegisterEvidence c -> enquiry.register(c);
            case NoteModeratorAction c -> enquiry.note(c);
            case GatherStatement c -> enquiry.gather(c, occasion);
            case RecordParentConversation c -> enquiry.speak(c);
            case RecordContactAttempt c -> enquiry.attempt(c);
            case RecordFinding c -> findings.find(c, progress, intake, enquiry, occasion);
            case AssessProportionality c -> responses.assess(c);
            case DecideResponse c -> responses.decide(c, findings);
            case WithdrawResponse c -> responses.withdraw(c, openActions.anyUnderWay(c.responses()));
            case IssueWarning c -> warnings.issue(c, responses, findings);
            case AcknowledgeWarning c -> warnings.acknowledge(c);
            case WithdrawWarning c -> warnings.withdraw(c);
            case SeekLegalAdvice c -> legalAdvice.seek(c, responses);
            case InviteToMeeting c -> meetings.invite(c, responses);
            case RecordMeetingOutcome c -> meetings.record(c);
            case RecordInvitationReply c -> meetings.answer(c);
            case RescheduleMeeting c -> meetings.move(c);
            case ShareMeetingNotes c -> meetings.notes().share(c);
            case RecordNotesReply c -> meetings.notes().answer(c);
            case EscalateToAuthorities c -> escalations.escalate(c, responses);
            case RecordAuthorityOutcome c -> escalations.record(c);
            case ProposeEscalation c -> escalations.proposals().propose(c);
            case DeclineEscalation c -> escalations.proposals().decline(c);
            case BanFromSite c -> siteBan.propose(c, responses);
            case RecordBanRepresentations c -> siteBan.hear(c);
            case DecideSiteBan c -> siteBan.decide(c, occasion, responses);
            case ReviewSiteBan c -> siteBan.review(c);
            case ExtendRepresentations c -> siteBan.extend(c);
            case ConfirmBanAsChair c -> siteBan.confirmAsChair(c, occasion, interests, responses);
            case LinkIncident c -> links.link(c, siteBan);
            case RecordEmergencyCall c -> emergencyCalls.record(c);
            case RatifyEmergencyCall c -> emergencyCalls.ratify(c);
            case RecordEmergencyOutcome c -> emergencyCalls.end(c);
            case TagPolicyGap c -> intake.tag(c, occasion);
            case AttributeAuthor c -> enquiry.attribute(c);
            case RecordLegalAdvice c -> legalAdvice.receive(c);
            case OversightCommand c -> oversight.answer(c, occasion, interests);
            case CorrectEntry c -> entries.correct(c, occasion.by());
            case DeclareConflict c -> interests.declare(c, occasion);
            case CloseCase c -> openActions.close(c);
            case KeepingCommand c -> keeping.answer(c, siteBan, intake, occasion);
            case ReopenCase c -> new CaseReopened(c.incidentId(), ReopeningNeedsAReason.given(c.reason()));
        };
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
        oversight.evolve(event, author);
        keeping.evolve(event, author, recordedAt);
        entries.recordedBy(author);
    }

    /** Notes a retracted entry: who recorded it, and whose interest it showed, for nobody retracts an interest of their own. */
    void passOver(IncidentEvent event, String author) {
        interests.evolve(event);
        oversight.evolve(event, author);
        entries.recordedBy(author);
    }

    Standing standing() {
        return new Standing(progress, findings.allegations(), responses.standing());
    }

    Interests interests() {
        return interests;
    }

    String reference() {
        return intake.reference();
    }

    long version() {
        return entries.version();
    }
}
