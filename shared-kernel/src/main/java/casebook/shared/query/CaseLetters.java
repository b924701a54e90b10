package casebook.shared.query;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case's letters, in the order of the entries that called for them: what has been said in writing, and how it arrived. */
public record CaseLetters(List<Item> items) {

    /** One letter; {@code served} is null until its service is recorded. */
    public record Item(
            LetterId letterId,
            LetterKind kind,
            long entry,
            String sha256,
            long size,
            Instant frozenAt,
            @Nullable Served served) {}

    /** How and when it arrived, and what shows it. */
    public record Served(DeliveryMethod method, Instant at, Sealed proof) {}
}
