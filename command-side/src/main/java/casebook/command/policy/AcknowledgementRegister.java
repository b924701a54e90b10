package casebook.command.policy;

import casebook.command.incident.Policies;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.message.Trace;
import casebook.shared.policy.Acknowledgement;
import casebook.shared.policy.AcknowledgementCommand;
import casebook.shared.policy.AcknowledgementRecorded;
import casebook.shared.policy.AcknowledgementsTaken;
import casebook.shared.policy.AskedToSignCounted;
import casebook.shared.policy.CountAskedToSign;
import casebook.shared.policy.ImportAcknowledgements;
import casebook.shared.policy.PolicyEvent;
import casebook.shared.policy.RecordAcknowledgement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to abide by one edition of the policy (K1). Each person is on it once, however often they are told; it remembers
 * which request put them there, so that a repeated request is answered as it was the first time.
 */
@Aggregate(type = "AcknowledgementRegister")
final class AcknowledgementRegister {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Map<UUID, String> requestByPerson = new HashMap<>();
    private final Map<String, Integer> askedByClass = new HashMap<>();
    private final Map<String, String> digestByRequest = new HashMap<>();

    AcknowledgementRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AcknowledgementsTaken handle(RecordAcknowledgement command, MetaData trace, Policies policies, Clock clock) {
        return take(command, trace, policies, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AcknowledgementsTaken handle(ImportAcknowledgements command, MetaData trace, Policies policies, Clock clock) {
        return take(command, trace, policies, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(CountAskedToSign command, MetaData trace, Policies policies) {
        check(command.editionId(), trace, policies);
        boolean isNews = askedByClass.getOrDefault(command.pupilClass(), 0) != command.asked();
        if (isNews && !digestByRequest.containsKey(text(trace, Trace.REQUEST))) {
            apply(new AskedToSignCounted(command.editionId(), command.pupilClass(), command.asked()), trace);
        }
        return command.editionId();
    }

    private AcknowledgementsTaken take(AcknowledgementCommand command, MetaData trace, Policies policies, Clock clock) {
        check(command.editionId(), trace, policies);
        LocalDate today = SchoolDay.of(clock.instant());
        PolicyRule.NobodySignsAheadOfTime.check(
                command.acknowledgements().stream().noneMatch(one -> one.on().isAfter(today)));
        command.acknowledgements().forEach(one -> enter(command.editionId(), one, trace));
        return counted(command, text(trace, Trace.REQUEST));
    }

    private void check(String edition, MetaData trace, Policies policies) {
        String digest = text(trace, Trace.DIGEST);
        PolicyRule.OneKeyOneRequest.check(
                digestByRequest.getOrDefault(text(trace, Trace.REQUEST), digest).equals(digest));
        PolicyRule.EditionIsPublished.check(policies.editions().edition(edition).isPresent());
    }

    private void enter(String edition, Acknowledgement one, MetaData trace) {
        if (!requestByPerson.containsKey(one.personId())) {
            apply(new AcknowledgementRecorded(edition, one), trace);
        }
    }

    // the trace goes with the event at once, because the register itself reads it
    private static void apply(PolicyEvent event, MetaData trace) {
        AggregateLifecycle.apply(
                event, trace.subset(Trace.ACTOR, Trace.ROLE, Trace.CHANNEL, Trace.REQUEST, Trace.DIGEST));
    }

    private AcknowledgementsTaken counted(AcknowledgementCommand command, String request) {
        int recorded = Math.toIntExact(command.acknowledgements().stream()
                .map(Acknowledgement::personId)
                .distinct()
                .filter(person -> request.equals(requestByPerson.get(person)))
                .count());
        return new AcknowledgementsTaken(recorded, command.acknowledgements().size() - recorded);
    }

    @EventSourcingHandler
    void evolve(
            PolicyEvent event,
            @MetaDataValue(Trace.REQUEST) String request,
            @MetaDataValue(Trace.DIGEST) String digest) {
        id = AcknowledgementCommand.registerOf(event.editionId());
        digestByRequest.put(request, digest);
        if (event instanceof AcknowledgementRecorded recorded) {
            requestByPerson.put(recorded.acknowledgement().personId(), request);
        } else if (event instanceof AskedToSignCounted counted) {
            askedByClass.put(counted.pupilClass(), counted.asked());
        }
    }

    private static String text(MetaData trace, String key) {
        return Objects.requireNonNull((String) trace.get(key), "Every command says by which request it came");
    }
}
