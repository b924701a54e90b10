package casebook.command.policy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.query.FindPolicyEdition;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Gives out an edition's words to whoever quotes them. */
@Component
final class PolicyQueries {

    private final PolicyEditions policies;

    PolicyQueries(PolicyEditions policies) {
        this.policies = policies;
    }

    @QueryHandler
    Optional<PolicyEdition> answer(FindPolicyEdition query) {
        return policies.edition(query.id());
    }
}
