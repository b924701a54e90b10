package casebook.web.incident;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.message.Recorded;
import casebook.shared.message.Refused;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a file in the vault before it is registered, and takes it out again if its registration is refused. */
@Component
class EvidenceRoom {
    private final EvidenceVault vault;
    private final Commands commands;
    private final Ids ids;

    EvidenceRoom(EvidenceVault vault, Commands commands, Ids ids) {
        this.vault = vault;
        this.commands = commands;
        this.ids = ids;
    }

    // one at a time: a request must not take out what its twin has just registered
    synchronized Evidence.Registered take(Asked asked, IncidentId incident, EvidenceForm form) {
        EvidenceForm.Content content = form.content();
        UUID id = id(asked, content);
        boolean putIn = putIn(incident, id, form.bytes());
        try {
            Recorded recorded = commands.send(asked, content, form.command(incident, id, content.sha256()));
            return new Evidence.Registered(incident, recorded.version(), id, content.sha256(), form.bytes().length);
        } catch (RuntimeException e) {
            if (putIn && Refused.in(e).isPresent()) {
                vault.discard(incident, id);
            }
            throw e;
        }
    }

    // of the whole request, not of its key alone: another file under the same key must not replace the first
    private UUID id(Asked asked, EvidenceForm.Content content) {
        return asked.key() == null
                ? ids.random()
                : ids.of("evidence", asked.actor().username(), asked.key(), commands.digest(asked, content));
    }

    private boolean putIn(IncidentId incident, UUID id, byte[] bytes) {
        if (vault.open(incident, id) instanceof EvidenceVault.Original) {
            return false;
        }
        vault.keep(incident, id, bytes);
        return true;
    }
}
