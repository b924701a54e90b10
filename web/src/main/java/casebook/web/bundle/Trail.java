package casebook.web.bundle;

import casebook.shared.query.AuditTrail;
import casebook.shared.query.FindAuditTrail;
import casebook.web.dispatch.Queries;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The audit trail, or the read log, of what was ordered: page by page, up to where the checkpoint proves it. */
@Component
class Trail {
    private static final int PAGE = 200;

    private final Queries queries;

    Trail(Queries queries) {
        this.queries = queries;
    }

    void each(Order order, boolean reads, long size, Consumer<AuditTrail.Entry> consumer) {
        @Nullable String after = null;
        do {
            var query = new FindAuditTrail(reads, order.incident(), null, null, order.from(), order.to(), PAGE, after);
            AuditTrail page = queries.ask(query, AuditTrail.class);
            page.entries().stream().filter(entry -> entry.entry() < size).forEach(consumer);
            after = page.next();
        } while (after != null);
    }
}
