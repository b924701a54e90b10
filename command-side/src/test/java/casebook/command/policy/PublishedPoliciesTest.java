package casebook.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.PolicyEvents;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.policy.PublishPolicyEdition;
import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class PublishedPoliciesTest {

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final PublishedPolicies policies = new PublishedPolicies(
            EmbeddedEventStore.builder().storageEngine(log).build());

    @Test
    void are_none_before_the_first_is_published() {
        assertThat(policies.editions().editions()).isEmpty();
    }

    @Test
    void are_there_as_soon_as_any_node_has_published_them() {
        publish(0, "2025-01");
        assertThat(policies.editions().editions()).extracting(PolicyEdition::id).containsExactly("2025-01");
        publish(1, "2027-04");
        assertThat(policies.editions().editions()).extracting(PolicyEdition::id).containsExactly("2025-01", "2027-04");
    }

    @Test
    void are_read_once() {
        publish(0, "2025-01");
        assertThat(policies.editions()).isSameAs(policies.editions());
    }

    private void publish(long version, String id) {
        PolicyEdition example = PolicyEvents.edition();
        var edition = new PolicyEdition(
                id, LocalDate.parse("2025-01-01").plusYears(version), example.reviewDue(), example.clauses());
        log.appendEvents(new GenericDomainEventMessage<>(
                "PolicyBook", PublishPolicyEdition.BOOK, version, new PolicyEditionPublished(edition, null, null)));
    }
}
