package casebook.command.policy;

import casebook.command.incident.Policies;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.message.Trace;
import casebook.shared.policy.PolicyReviewPublished;
import casebook.shared.policy.PublishPolicyReview;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

/** The book in which reviews of the policy are published, each once. */
@Aggregate(type = "PolicyReviews")
final class PolicyReviews {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Map<String, String> requestByEdition = new HashMap<>();
    private final Map<String, CoveredTerms> covered = new HashMap<>();

    PolicyReviews() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(PublishPolicyReview command, MetaData trace, Policies policies, Clock clock) {
        String request = Objects.requireNonNull((String) trace.get(Trace.REQUEST), "Every command has a request");
        if (!request.equals(requestByEdition.get(command.editionId()))) {
            check(command, policies, clock);
            AggregateLifecycle.apply(
                    new PolicyReviewPublished(command.editionId(), command.figures()),
                    trace.subset(Trace.ACTOR, Trace.ROLE, Trace.CHANNEL, Trace.REQUEST, Trace.DIGEST));
        }
        return command.editionId();
    }

    private void check(PublishPolicyReview command, Policies policies, Clock clock) {
        PolicyRule.EditionIsPublished.check(
                policies.editions().edition(command.editionId()).isPresent());
        PolicyRule.ReviewIsPublishedOnce.check(!requestByEdition.containsKey(command.editionId()));
        CoveredTerms terms = CoveredTerms.of(command.figures());
        PolicyRule.ReviewIsOfTermsThatAreOver.check(terms.areWholeAndOverOn(SchoolDay.of(clock.instant())));
        PolicyRule.ReviewsShareNoTerm.check(covered.values().stream().noneMatch(terms::overlap));
        PolicyRule.NothingSmallIsPublished.check(!command.figures().tellsOfAFew());
    }

    @EventSourcingHandler
    void evolve(PolicyReviewPublished event, @MetaDataValue(Trace.REQUEST) String request) {
        id = PublishPolicyReview.BOOK;
        requestByEdition.put(event.editionId(), request);
        covered.put(event.editionId(), CoveredTerms.of(event.figures()));
    }
}
