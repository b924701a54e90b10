package casebook.shared.query;

import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;

/** What people are called today, after corrections and merges. */
public record NamesToday(List<Item> items) {

    /** {@code personId} is the reference that was asked about. */
    public record Item(UUID personId, Sealed name) {}
}
