package casebook.shared.query;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.letter.Approval;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case's letters, in the order of the entries that called for them: what has been said in writing, and how it arrived. */
public record CaseLetters(List<Item> items) {

    /** How far a letter has come. Only what is frozen has exact bytes, and so a hash. */
    public enum State {
        DRAFT,
        APPROVED,
        FROZEN,
        SERVED
    }

    /** One letter; {@code draft} is what was added to it while it was one. */
    public record Item(
            LetterId letterId,
            LetterKind kind,
            long entry,
            State state,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable Instant frozenAt,
            @Nullable Draft draft,
            @Nullable Approved approved,
            @Nullable Served served) {}

    /** What its drafter added. */
    public record Draft(@Nullable Sealed addition, @Nullable Sealed address, Instant draftedAt) {}

    /** Who approved it (a username), how and when. */
    public record Approved(String by, Approval how, Instant at) {}

    /** How and when it arrived, and what shows it. */
    public record Served(DeliveryMethod method, Instant at, Sealed proof) {}
}
