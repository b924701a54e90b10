package casebook.command.letters;

import static casebook.command.letters.LetterRule.CaseIsNotErased;
import static casebook.command.letters.LetterRule.DraftThreatensNobody;
import static casebook.command.letters.LetterRule.EntryCallsForThisLetter;
import static casebook.command.letters.LetterRule.EntryStillStands;
import static casebook.command.letters.LetterRule.LetterIsADraft;
import static casebook.command.letters.LetterRule.LetterIsApprovedFirst;
import static casebook.command.letters.LetterRule.LetterIsFrozenFirst;
import static casebook.command.letters.LetterRule.LetterIsOnThisCase;
import static casebook.command.letters.LetterRule.LetterIsServedOnce;
import static casebook.command.letters.LetterRule.ServiceHasHappened;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.Approval;
import casebook.shared.letter.ApproveLetter;
import casebook.shared.letter.DraftLetter;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterEvent;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterServed;
import casebook.shared.letter.RecordService;
import casebook.shared.message.Recorded;
import casebook.shared.message.Trace;
import casebook.shared.people.Actor;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A letter to the parent, or to whoever raised the concern: drafted where somebody asked, approved, frozen, served. */
@Aggregate(type = "Letter")
final class Letter {

    @AggregateIdentifier
    private @Nullable String id;

    private final Stage stage = new Stage();
    private final LetterRequests requests = new LetterRequests();

    Letter() {}

    @CommandHandler
    Recorded handle(DraftLetter command, MetaData trace, LetterDesk desk) {
        return once(command.incidentId(), trace, desk, () -> {
            LetterIsADraft.check(stage.isDraft());
            DraftThreatensNobody.check(!command.threatens());
            apply(
                    stage.drafted(command, desk.versionOf(command.incidentId())),
                    trace.subset(Trace.REQUEST, Trace.DIGEST));
        });
    }

    @CommandHandler
    Recorded handle(ApproveLetter command, MetaData trace, LetterDesk desk) {
        return once(command.incidentId(), trace, desk, () -> approve(command, trace, desk));
    }

    private void approve(ApproveLetter command, MetaData trace, LetterDesk desk) {
        LetterIsADraft.check(stage.isDraft());
        Actor by = Acting.in(trace).orElseThrow();
        CaseHistory history = desk.history(command.incidentId());
        MetaData kept = Approvers.check(stage.kind(), stage.entry(), by, history)
                .map(head -> trace.and(Trace.ON_BEHALF_OF, head))
                .orElse(trace)
                .subset(Trace.REQUEST, Trace.DIGEST, Trace.ON_BEHALF_OF);
        EntryStillStands.check(history.stands(stage.entry()));
        DraftThreatensNobody.check(!command.threatens());
        apply(stage.approved(by.username(), Approval.ON_SIGHT, history.version()), kept);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FreezeLetter command, LetterDesk desk) {
        if (stage.isFrozen()) {
            return;
        }
        if (id == null) {
            EntryCallsForThisLetter.check(desk.callsFor(command));
            apply(Approvers.withEntry(command, desk.history(command.incidentId())), MetaData.emptyInstance());
        }
        LetterIsApprovedFirst.check(stage.isApproved());
        LetterFrozen event = new LetterFrozen(
                command.incidentId(),
                command.letterId(),
                command.entry(),
                command.kind(),
                command.sha256(),
                command.size());
        apply(event, MetaData.emptyInstance());
    }

    @CommandHandler
    Recorded handle(RecordService command, MetaData trace, LetterDesk desk) {
        return once(command.incidentId(), trace, desk, () -> {
            LetterIsFrozenFirst.check(stage.isFrozen());
            LetterIsServedOnce.check(!stage.isServed());
            ServiceHasHappened.check(desk.isPast(command.at()));
            apply(
                    new LetterServed(
                            command.incidentId(),
                            command.letterId(),
                            command.method(),
                            command.at(),
                            command.proof(),
                            desk.versionOf(command.incidentId())),
                    trace.subset(Trace.REQUEST, Trace.DIGEST));
        });
    }

    /** The same request twice is one entry, and gets the same answer. */
    private Recorded once(IncidentId incident, MetaData trace, LetterDesk desk, Runnable decide) {
        LetterIsOnThisCase.check(stage.isOn(incident));
        Supplier<Long> first = () -> {
            CaseIsNotErased.check(!desk.history(incident).isErased());
            decide.run();
            return requests.answerTo(trace).orElseThrow();
        };
        return desk.recorded(incident, requests.answerTo(trace).orElseGet(first));
    }

    private static void apply(LetterEvent event, MetaData trace) {
        AggregateLifecycle.apply(event, trace);
    }

    @EventSourcingHandler
    void evolve(LetterEvent event, MetaData trace) {
        id = event.letterId().stream();
        stage.evolve(event);
        requests.evolve(event, trace);
    }
}
