package casebook.command.letters;

import static casebook.command.letters.LetterRule.EntryCallsForThisLetter;
import static casebook.command.letters.LetterRule.LetterIsOnThisCase;
import static casebook.command.letters.LetterRule.LetterIsServedOnce;
import static casebook.command.letters.LetterRule.OneKeyOneService;
import static casebook.command.letters.LetterRule.ServiceHasHappened;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterServed;
import casebook.shared.letter.RecordService;
import casebook.shared.message.Recorded;
import casebook.shared.message.Trace;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A letter to the parent, or to whoever raised the concern: frozen as it goes out, then served. */
@Aggregate(type = "Letter")
final class Letter {

    private record Serving(
            @Nullable Object request, @Nullable Object digest, long caseVersion) {}

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable IncidentId incident;
    private @Nullable Serving service;

    Letter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FreezeLetter command, LetterDesk desk) {
        if (id != null) {
            return;
        }
        EntryCallsForThisLetter.check(desk.callsFor(command));
        AggregateLifecycle.apply(new LetterFrozen(
                command.incidentId(),
                command.letterId(),
                command.entry(),
                command.kind(),
                command.sha256(),
                command.size()));
    }

    @CommandHandler
    Recorded handle(RecordService command, MetaData trace, LetterDesk desk) {
        LetterIsOnThisCase.check(command.incidentId().equals(incident));
        if (service == null || !Objects.equals(service.request(), trace.get(Trace.REQUEST))) {
            serve(command, trace, desk);
        }
        Serving on = Objects.requireNonNull(service);
        OneKeyOneService.check(Objects.equals(on.digest(), trace.get(Trace.DIGEST)));
        return desk.recorded(command.incidentId(), on.caseVersion());
    }

    private void serve(RecordService command, MetaData trace, LetterDesk desk) {
        LetterIsServedOnce.check(service == null);
        ServiceHasHappened.check(desk.isPast(command.at()));
        LetterServed event = new LetterServed(
                command.incidentId(),
                command.letterId(),
                command.method(),
                command.at(),
                command.proof(),
                desk.versionOf(command.incidentId()));
        AggregateLifecycle.apply(event, trace.subset(Trace.REQUEST, Trace.DIGEST));
    }

    @EventSourcingHandler
    void evolve(LetterFrozen event) {
        id = event.letterId().stream();
        incident = event.incidentId();
    }

    @EventSourcingHandler
    void evolve(LetterServed event, MetaData trace) {
        service = new Serving(trace.get(Trace.REQUEST), trace.get(Trace.DIGEST), event.caseVersion());
    }
}
