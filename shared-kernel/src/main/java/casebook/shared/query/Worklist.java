package casebook.shared.query;

import casebook.shared.incident.IncidentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for somebody without a day on which it is due, longest first. It names nobody. */
public record Worklist(List<Item> items, @Nullable String next) {

    /** Something on a case that waits since then; {@code number} tells two of a kind on one case apart. */
    public record Item(IncidentId incidentId, String reference, Kind kind, int number, Instant since) {}

    /** What waits. */
    public enum Kind {
        /** A letter is ready, and has not reached whom it is for. */
        LETTER_TO_SERVE,
        /** Nobody has spoken to the parent yet (policy, P2). */
        PARENT_TO_REACH,
        /** No statement is gathered yet (policy, P2). */
        STATEMENT_MISSING,
        /** Somebody proposes to go to the authorities. */
        PROPOSAL,
        /** The Head has decided on a ban, and the Chair confirms it. */
        CHAIR_CONFIRMATION,
        /** A complaint has come to a panel, and nobody is appointed. */
        PANEL_TO_APPOINT,
        /** A panel is appointed, and what it found is not on record. */
        PANEL_TO_HEAR,
        /** Somebody asks to see who raised a concern, and a second person has to agree. */
        UNSEALING_ASKED,
        /** Somebody asks that a case be erased, and a second person has to order it. */
        ERASURE_ASKED,
        /** A case is kept from being erased. */
        HOLD
    }
}
