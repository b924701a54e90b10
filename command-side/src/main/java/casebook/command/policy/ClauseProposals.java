package casebook.command.policy;

import casebook.command.incident.Policies;
import casebook.shared.message.Trace;
import casebook.shared.policy.ClauseChangeProposed;
import casebook.shared.policy.ClauseChangeWithdrawn;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEvent;
import casebook.shared.policy.ProposeClauseChange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

/** What is proposed for the edition after one. It needs no end: once the next edition is published, nobody can propose here any more. */
@Aggregate(type = "ClauseProposals")
final class ClauseProposals {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Map<String, Clause> proposed = new HashMap<>();
    private final Map<String, String> digestByRequest = new HashMap<>();

    ClauseProposals() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(ProposeClauseChange command, MetaData trace, Policies policies) {
        String digest = String.valueOf(trace.get(Trace.DIGEST));
        @Nullable String earlier = digestByRequest.get(String.valueOf(trace.get(Trace.REQUEST)));
        PolicyRule.OneKeyOneRequest.check(earlier == null || earlier.equals(digest));
        if (earlier == null) {
            propose(command, latest(command.editionId(), policies), trace);
        }
        return command.editionId();
    }

    private void propose(ProposeClauseChange command, PolicyEdition edition, MetaData trace) {
        Clause clause = command.clause();
        Optional<Clause> published = edition.clause(clause.code());
        PolicyRule.ProposedClauseHasItsKind.check(published.stream().allMatch(now -> now.kind() == clause.kind()));
        boolean asItIs = published
                .map(Clause::text)
                .orElse("")
                .strip()
                .equals(clause.text().strip());
        if (asItIs && proposed.containsKey(clause.code())) {
            apply(new ClauseChangeWithdrawn(edition.id(), clause.code()), trace);
        } else if (!asItIs && !clause.equals(proposed.get(clause.code()))) {
            apply(new ClauseChangeProposed(edition.id(), clause), trace);
        }
    }

    private static PolicyEdition latest(String id, Policies policies) {
        PolicyRule.EditionIsPublished.check(policies.editions().edition(id).isPresent());
        PolicyEdition latest = policies.editions().latest().orElseThrow();
        PolicyRule.ChangesAreToTheLatestEdition.check(latest.id().equals(id));
        return latest;
    }

    // the trace goes with the event at once, because the proposals themselves read it
    private static void apply(PolicyEvent event, MetaData trace) {
        AggregateLifecycle.apply(
                event, trace.subset(Trace.ACTOR, Trace.ROLE, Trace.CHANNEL, Trace.REQUEST, Trace.DIGEST));
    }

    @EventSourcingHandler
    void evolve(
            PolicyEvent event,
            @MetaDataValue(Trace.REQUEST) String request,
            @MetaDataValue(Trace.DIGEST) String digest) {
        id = ProposeClauseChange.proposalsOn(event.editionId());
        digestByRequest.put(request, digest);
        if (event instanceof ClauseChangeProposed change) {
            proposed.put(change.clause().code(), change.clause());
        } else if (event instanceof ClauseChangeWithdrawn withdrawn) {
            proposed.remove(withdrawn.code());
        }
    }
}
