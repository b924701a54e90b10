package casebook.query.policy;

import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditionPublished;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.seal.Sealed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition as it was published; nothing is ever changed in it. */
record PolicyEditionDocument(
        @JsonProperty("_id") String id,
        LocalDate inForceFrom,
        String reviewDue,
        List<PolicyEdition.Clause> clauses,
        @Nullable Sealed governorResponsible,
        @Nullable Sealed headTeacher,
        Instant publishedAt) {

    static final String COLLECTION = "policyeditions";

    static PolicyEditionDocument of(PolicyEditionPublished event, Instant publishedAt) {
        PolicyEdition edition = event.edition();
        return new PolicyEditionDocument(
                edition.id(),
                edition.inForceFrom(),
                edition.reviewDue(),
                edition.clauses(),
                event.governorResponsible(),
                event.headTeacher(),
                publishedAt);
    }

    PolicyEditionPage page() {
        return new PolicyEditionPage(
                id, inForceFrom, reviewDue, clauses, governorResponsible, headTeacher, publishedAt);
    }

    PolicyEditionList.Item item() {
        return new PolicyEditionList.Item(id, inForceFrom, reviewDue, clauses.size(), publishedAt);
    }
}
