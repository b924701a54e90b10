package casebook.web;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A vault that forgets when the test is over. */
final class Vault implements EvidenceVault {
    final Map<UUID, byte[]> kept = new HashMap<>();
    final Map<UUID, Erased> erased = new HashMap<>();

    @Override
    public void keep(IncidentId incident, UUID evidenceId, byte[] original) {
        kept.put(evidenceId, original.clone());
    }

    @Override
    public void discard(IncidentId incident, UUID evidenceId) {
        kept.remove(evidenceId);
    }

    @Override
    public Found open(IncidentId incident, UUID evidenceId) {
        Erased gone = erased.get(evidenceId);
        if (gone != null) {
            return gone;
        }
        byte[] bytes = kept.get(evidenceId);
        return bytes == null ? new Absent() : new Original(ByteBuffer.wrap(bytes));
    }
}
