package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** Who agreed to an edition, class by class; answered by {@link AcknowledgementList}. */
public record FindAcknowledgements(
        String editionId, int limit, @Nullable String after) {}
