package casebook.command.policy;

import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.policy.PublishPolicyEdition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The book in which the school's policy is published, edition by edition. */
@Aggregate(type = "PolicyBook")
final class PolicyBook {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Map<String, Publication> published = new LinkedHashMap<>();

    PolicyBook() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(PublishPolicyEdition command) {
        Publication asked = Publication.of(command);
        asked.check();
        @Nullable Publication earlier = published.get(asked.id());
        if (earlier == null) {
            PolicyRule.OneEditionPerDay.check(published.values().stream().noneMatch(asked::isFromTheSameDayAs));
            AggregateLifecycle.apply(new PolicyEditionPublished(
                    command.edition(), command.governorResponsible(), command.headTeacher()));
        } else {
            PolicyRule.EditionIsPublishedOnce.check(earlier.equals(asked));
        }
        return asked.id();
    }

    @EventSourcingHandler
    void evolve(PolicyEditionPublished event) {
        id = PublishPolicyEdition.BOOK;
        published.put(event.editionId(), Publication.of(event));
    }
}
