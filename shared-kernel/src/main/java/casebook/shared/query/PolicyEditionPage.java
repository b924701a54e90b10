package casebook.shared.query;

import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition of the policy with its words, as it was published, and who signed it where that was told. */
public record PolicyEditionPage(
        String id,
        LocalDate inForceFrom,
        String reviewDue,
        List<Clause> clauses,
        @Nullable Sealed governorResponsible,
        @Nullable Sealed headTeacher,
        Instant publishedAt) {}
