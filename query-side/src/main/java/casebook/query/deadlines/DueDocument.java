package casebook.query.deadlines;

import casebook.query.store.Cursor;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.DeadlineBoard;
import com.fasterxml.jackson.annotation.JsonProperty;

/** One thing due, with its case. */
record DueDocument(@JsonProperty("_id") IncidentId id, String reference, long version, OpenDeadline due) {

    DeadlineBoard.Item item() {
        return new DeadlineBoard.Item(id, reference, due.kind(), due.on());
    }

    String cursor() {
        return Cursor.of(due.on(), id, due.kind(), due.number());
    }
}
