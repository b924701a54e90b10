package casebook.shared.evidence;

import casebook.shared.incident.IncidentId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * Keeps the originals of evidence and of letters, sealed under their case's key. The bytes are on disk before the command
 * that registers them is sent, so an event never points at nothing.
 */
public interface EvidenceVault {

    /** Keeps the exact bytes; keeping the same id again replaces it. */
    void keep(IncidentId incident, UUID evidenceId, byte[] original);

    /** Forgets bytes whose registration was refused. */
    void discard(IncidentId incident, UUID evidenceId);

    /** The exact bytes, or why they cannot be had. */
    Found open(IncidentId incident, UUID evidenceId);

    /** What the vault holds under an id. */
    sealed interface Found {}

    /** The bytes as they came. */
    record Original(ByteBuffer bytes) implements Found {
        /** A copy of exactly these bytes. */
        public byte[] copy() {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return copy;
        }
    }

    /** The case's key was destroyed. */
    record Erased(Instant on, String under) implements Found {}

    /** Nothing was kept under this id. */
    record Absent() implements Found {}
}
