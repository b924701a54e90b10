package casebook.shared.query;

import casebook.shared.incident.DeliveryMethod;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parent has been told about a case, in the order they were told, and what was decided and not told yet. */
public record ToldToParent(List<Item> items, List<Untold> notYetTold) {

    /** By what the parent was told, or showed that they knew. */
    public enum What {
        CONVERSATION,
        MEETING,
        BAN_NOTICE,
        LETTER,
        CLOSING,
        ACKNOWLEDGEMENT
    }

    /**
     * One thing that was said or sent. {@code entry} is the version of the entry on the case that it rests on; {@code words} are
     * those on record; {@code by} is the day for representations that a notice named.
     */
    public record Item(
            Instant toldAt,
            What what,
            long entry,
            @Nullable Sealed words,
            @Nullable LocalDate by,
            @Nullable Letter letter) {}

    /** The letter by which they were told, and how it reached them. */
    public record Letter(
            LetterId letterId,
            LetterKind kind,
            DeliveryMethod method,
            @Nullable String sha256) {}

    /** Something decided that the parent was not told yet: a finding, a response by its code, or a letter by its kind. */
    public record Untold(
            Of what, String code, long entry, @Nullable LetterId letterId) {

        /** What it is. */
        public enum Of {
            FINDING,
            RESPONSE,
            LETTER
        }
    }
}
