package casebook.app.evidence;

import casebook.shared.incident.IncidentId;
import casebook.shared.seal.KeyId;
import java.util.UUID;

/** What a piece of evidence is locked under, and bound to. */
final class Places {

    private Places() {}

    static KeyId key(IncidentId incident) {
        return new KeyId(KeyId.Owner.CASE, incident.value());
    }

    static String place(IncidentId incident, UUID evidenceId) {
        return "evidence/" + incident + "/" + evidenceId;
    }
}
