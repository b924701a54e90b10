package casebook.command.policy;

import casebook.command.incident.Policies;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.policy.PublishPolicyEdition;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The editions as the log has them: what was read before is kept, and what was published since, on whichever node, is read
 * from the book's stream each time. Read past its aggregate, so that cases do not wait in line for a book that hardly changes.
 */
@Component
final class PublishedPolicies implements Policies {

    private final EventStore store;
    private volatile PolicyEditions known = new PolicyEditions(List.of());

    PublishedPolicies(EventStore store) {
        this.store = store;
    }

    @Override
    public PolicyEditions editions() {
        PolicyEditions before = known;
        // each event of the book is one edition
        List<PolicyEdition> since = publishedSince(before.editions().size());
        if (since.isEmpty()) {
            return before;
        }
        List<PolicyEdition> all = new ArrayList<>(before.editions());
        all.addAll(since);
        PolicyEditions now = new PolicyEditions(List.copyOf(all));
        known = now;
        return now;
    }

    private List<PolicyEdition> publishedSince(long version) {
        DomainEventStream stream = store.readEvents(PublishPolicyEdition.BOOK, version);
        List<PolicyEdition> editions = new ArrayList<>();
        stream.forEachRemaining(message -> editions.add(((PolicyEditionPublished) message.getPayload()).edition()));
        return editions;
    }
}
