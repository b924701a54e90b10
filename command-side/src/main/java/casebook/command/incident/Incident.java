package casebook.command.incident;

import static casebook.command.incident.WarningRule.LetterThreatensNobody;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.*;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.Recorded;
import casebook.shared.school.Notice;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A case, as Axon sees it: each command becomes one event on its stream or a refusal, and the same request twice becomes one
 * event. What is decided, and by which rules, is {@link CaseFile}'s.
 */
@Aggregate(type = "Incident")
final class Incident {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final CaseRecord file = new CaseRecord();
    private final Requests requests = new Requests();

    Incident() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded handle(ReportConcern command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ScreenConcern command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ReferToSafeguarding command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(GatherStatement command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordParentConversation command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordContactAttempt command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RegisterEvidence command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(NoteModeratorAction command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordFinding command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(AssessProportionality command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(DecideResponse command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(WithdrawResponse command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(IssueWarning command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(AcknowledgeWarning command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(WithdrawWarning command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(InviteToMeeting command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordMeetingOutcome command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(EscalateToAuthorities command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordAuthorityOutcome command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(SeekLegalAdvice command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(BanFromSite command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordBanRepresentations command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(DecideSiteBan command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ReviewSiteBan command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ExtendRepresentations command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ConfirmBanAsChair command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(LinkIncident command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordEmergencyCall command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RatifyEmergencyCall command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordLegalAdvice command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordInvitationReply command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RescheduleMeeting command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ShareMeetingNotes command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordNotesReply command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ProposeEscalation command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(DeclineEscalation command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordEmergencyOutcome command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(TagPolicyGap command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(AttributeAuthor command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(CorrectEntry command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(DeclareConflict command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(CloseCase command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ReopenCase command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(PlaceHold command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ReleaseHold command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RequestErasure command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(EraseCase command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordErasure command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RequestUnsealing command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(ApproveUnsealing command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(GrantAccess command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RevokeAccess command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(NoteTold command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(LinkComplaint command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(AppointPanel command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    @CommandHandler
    Recorded handle(RecordPanelOutcome command, MetaData trace, Desk desk) {
        return take(command, trace, desk);
    }

    private Recorded take(IncidentCommand command, MetaData metaData, Desk desk) {
        Request request = Request.of(metaData);
        return desk.cautioned(requests.answerTo(request).orElseGet(() -> record(command, request, desk)));
    }

    private Requests.Answered record(IncidentCommand command, Request request, Desk desk) {
        request.checkExpects(file.version());
        IncidentEvent event = file.decide(command, desk.occasion(request.by()));
        LetterThreatensNobody.check(!request.threatens());
        desk.register(command);
        AggregateLifecycle.apply(event, request.trace(file.decidesFor(request.by(), command)));
        return requests.answerTo(request).orElseThrow();
    }

    @EventSourcingHandler
    void evolve(IncidentEvent event, MetaData trace, @Timestamp Instant recordedAt) {
        IncidentId incident = event.incidentId();
        id = incident.toString();
        Request request = Request.of(trace);
        file.evolve(event, request.by().username(), recordedAt);
        requests.answered(
                request,
                new Recorded(incident, file.version(), file.reference(), Numbered.of(event)),
                Notice.in(event, recordedAt));
    }
}
