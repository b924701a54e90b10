package casebook.shared.incident;

import casebook.shared.seal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * How the family's necessary contact goes on during a ban: collection, parents' evening, medical and SEND contact.
 */
public record AccessPlan(
        @Nullable Sealed collection,
        @Nullable Sealed parentsEvening,
        @Nullable Sealed medicalOrSend) {}
