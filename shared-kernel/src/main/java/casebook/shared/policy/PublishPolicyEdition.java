package casebook.shared.policy;

import casebook.shared.seal.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes an edition of the policy, with the names of the governor responsible and the Head teacher who signed it, where
 * they are told. Each name is sealed under a key made from the edition, the office and the name, so that the same names again
 * are known as the same. The same edition again changes nothing. Answered by the edition's id.
 */
public record PublishPolicyEdition(
        PolicyEdition edition,
        @Nullable Sealed governorResponsible,
        @Nullable Sealed headTeacher) {

    /** The one book that all editions are published in. */
    public static final String BOOK = "policy-book";

    /** Where it is published. */
    @TargetAggregateIdentifier
    public String book() {
        return BOOK;
    }
}
