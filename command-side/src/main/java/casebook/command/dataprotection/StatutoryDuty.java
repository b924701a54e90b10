package casebook.command.dataprotection;

import static casebook.command.dataprotection.DutyRule.OneKeyOneRequest;

import casebook.shared.dataprotection.AnswerSubjectAccess;
import casebook.shared.dataprotection.CloseDataBreach;
import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.dataprotection.DutyRecorded;
import casebook.shared.dataprotection.ExtendSubjectAccess;
import casebook.shared.dataprotection.RecordDataBreach;
import casebook.shared.dataprotection.RecordSubjectAccessRequest;
import casebook.shared.dataprotection.ReportDataBreach;
import casebook.shared.message.Trace;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
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

/** A subject access request or a breach of personal data, as Axon sees it. What is decided, and by which rules, is {@link Duty}'s. */
@Aggregate(type = "StatutoryDuty")
final class StatutoryDuty {

    private record Answered(@Nullable Object digest, DutyRecorded answer) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Duty duty = new Duty();
    private final Map<Object, Answered> answers = new HashMap<>();

    StatutoryDuty() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    DutyRecorded handle(RecordSubjectAccessRequest command, MetaData trace, Clock clock) {
        return take(command, trace, clock);
    }

    @CommandHandler
    DutyRecorded handle(ExtendSubjectAccess command, MetaData trace, Clock clock) {
        return take(command, trace, clock);
    }

    @CommandHandler
    DutyRecorded handle(AnswerSubjectAccess command, MetaData trace, Clock clock) {
        return take(command, trace, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    DutyRecorded handle(RecordDataBreach command, MetaData trace, Clock clock) {
        return take(command, trace, clock);
    }

    @CommandHandler
    DutyRecorded handle(ReportDataBreach command, MetaData trace, Clock clock) {
        return take(command, trace, clock);
    }

    @CommandHandler
    DutyRecorded handle(CloseDataBreach command, MetaData trace, Clock clock) {
        return take(command, trace, clock);
    }

    private DutyRecorded take(DutyCommand command, MetaData trace, Clock clock) {
        Object request = String.valueOf(trace.get(Trace.REQUEST));
        if (!answers.containsKey(request)) {
            AggregateLifecycle.apply(
                    duty.decide(command, new Present(clock.instant())), trace.subset(Trace.REQUEST, Trace.DIGEST));
        }
        Answered answered = Objects.requireNonNull(answers.get(request));
        OneKeyOneRequest.check(Objects.equals(answered.digest(), trace.get(Trace.DIGEST)));
        return answered.answer();
    }

    @EventSourcingHandler
    void evolve(DutyEvent event, MetaData trace) {
        id = event.dutyId().stream();
        duty.evolve(event);
        answers.put(
                String.valueOf(trace.get(Trace.REQUEST)),
                new Answered(trace.get(Trace.DIGEST), new DutyRecorded(event.dutyId(), duty.due(), duty.dueAt())));
    }
}
