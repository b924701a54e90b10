package casebook.web.letters;

import casebook.shared.evidence.EvidenceVault;
import casebook.shared.letter.FreezeLetter;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.query.IncidentPage;
import casebook.web.api.Sha256;
import casebook.web.dispatch.Ids;
import casebook.web.dispatch.Recording;
import casebook.web.problem.ErasedContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a letter, puts its bytes in the vault, and then puts on record which bytes they are. */
@Component
class Freezing {
    private final Writing writing;
    private final Templates templates;
    private final Press press;
    private final EvidenceVault vault;
    private final Recording recording;
    private final Ids ids;

    Freezing(Writing writing, Templates templates, Press press, EvidenceVault vault, Recording recording, Ids ids) {
        this.writing = writing;
        this.templates = templates;
        this.press = press;
        this.vault = vault;
        this.recording = recording;
        this.ids = ids;
    }

    // one at a time: what is in the vault first is what goes on record
    synchronized void freeze(Actor actor, Draft draft, IncidentPage page) {
        byte[] bytes;
        try {
            bytes = kept(draft, page);
        } catch (ErasedContent e) {
            // what was erased can no longer be written to anybody
            return;
        }
        record(actor, draft, bytes);
    }

    byte[] preview(Draft draft, IncidentPage page) {
        Map<String, @Nullable Object> facts = writing.of(draft, page);
        facts.put("draft", true);
        return press.print(templates.set(draft.kind(), facts), draft.dated());
    }

    boolean threatens(Draft draft, IncidentPage page) {
        return Threats.in(templates.set(draft.kind(), writing.of(draft, page)).replaceAll("<[^>]*>", " "));
    }

    private byte[] kept(Draft draft, IncidentPage page) {
        if (vault.open(draft.incident(), draft.id().value()) instanceof EvidenceVault.Original original) {
            return original.copy();
        }
        byte[] printed = press.print(templates.set(draft.kind(), writing.of(draft, page)), draft.dated());
        vault.keep(draft.incident(), draft.id().value(), printed);
        return printed;
    }

    private void record(Actor actor, Draft draft, byte[] bytes) {
        try {
            recording.record(
                    actor,
                    new FreezeLetter(draft.incident(), draft.entry(), draft.kind(), Sha256.hex(bytes), bytes.length),
                    ids.digest("letter", draft.id().toString()));
        } catch (RuntimeException e) {
            if (Refused.in(e).isPresent()) {
                vault.discard(draft.incident(), draft.id().value());
            }
            throw e;
        }
    }
}
