package casebook.app.ledger;

import casebook.shared.log.Leaf;
import casebook.shared.query.FindExtract;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which entries belong to a case, or to a time. Told from the stored bytes, so that no view can leave one out. */
interface Matter {

    boolean covers(Leaf leaf);

    static Matter of(FindExtract query) {
        return query.incident() == null
                ? recorded(query.from(), query.to())
                : about(query.incident().toString());
    }

    private static Matter recorded(@Nullable Instant from, @Nullable Instant to) {
        return leaf -> {
            Instant at = Instant.parse(leaf.timestamp());
            return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
        };
    }

    /** What is the case's own, and what names it as its case, as its letters, reads and refusals do. */
    private static Matter about(String incident) {
        return leaf -> leaf.aggregate().equals(incident) || (text(leaf).contains(incident) && names(leaf, incident));
    }

    private static boolean names(Leaf leaf, String incident) {
        var named = Spoken.JSON.readTree(text(leaf)).path("incidentId");
        return named.isString() && named.asString().equals(incident);
    }

    private static String text(Leaf leaf) {
        ByteBuffer payload = leaf.payload().duplicate();
        return StandardCharsets.UTF_8.decode(payload).toString();
    }
}
