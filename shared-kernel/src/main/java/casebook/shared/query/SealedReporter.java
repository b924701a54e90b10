package casebook.shared.query;

import casebook.shared.seal.Sealed;
import org.jspecify.annotations.Nullable;

/** Who raised a concern, still sealed under the reporter's own key. */
public record SealedReporter(
        @Nullable Sealed name, @Nullable Sealed contact) {}
