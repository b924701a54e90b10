package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Hash;
import casebook.shared.log.SignedNote;
import casebook.shared.log.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds checkpoints that people kept against the bundle's, by the consistency proofs that it brings. */
final class BundleWitnesses {

    private static final String PROOFS = "consistency.jsonl";

    private final Checkpoint today;
    private final BundleKeys keys;
    private final Findings findings;
    private final Map<Long, List<Hash>> proofs = new HashMap<>();

    BundleWitnesses(Checkpoint today, BundleKeys keys, Findings findings) {
        this.today = today;
        this.keys = keys;
        this.findings = findings;
    }

    void check(BundleFile bundle, List<Trust.Held> held) throws IOException {
        read(bundle);
        if (!held.isEmpty()) {
            findings.checking(Check.WITNESSED);
            held.forEach(this::check);
        }
    }

    private void read(BundleFile bundle) throws IOException {
        proofs.put(today.size(), List.of());
        if (!bundle.names().contains(PROOFS)) {
            return;
        }
        findings.checking(Check.HISTORY);
        try (InputStream in = bundle.open(PROOFS)) {
            Lines lines = new Lines(in, Limits.SMALL_FILE);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                read(JsonMapper.shared().readTree(line));
            }
        } catch (JacksonException e) {
            throw new IOException("The consistency proofs cannot be read", e);
        }
    }

    private void read(JsonNode line) {
        long from = line.required("from").longValue();
        List<Hash> proof = line.required("proof")
                .valueStream()
                .map(hash -> Hash.of(hash.stringValue()))
                .toList();
        proofs.put(from, proof);
        JsonNode written = line.get("checkpoint");
        if (written != null && !wasItsBeginning(SignedNote.of(written.stringValue()), from, proof)) {
            findings.found(
                    Check.HISTORY,
                    "The older checkpoint over %,d events in consistency.jsonl is not signed, or is of another history."
                            .formatted(from));
        }
    }

    private boolean wasItsBeginning(SignedNote note, long from, List<Hash> proof) {
        Checkpoint then = Checkpoint.of(note.text());
        return then.size() == from
                && keys.isSignedByOneOfTheBundle(note, then.origin())
                && Verification.isConsistent(from, then.root(), today.size(), today.root(), proof);
    }

    private void check(Trust.Held one) {
        try {
            SignedNote note = SignedNote.of(one.note());
            Checkpoint then = Checkpoint.of(note.text());
            List<Hash> proof = proofs.get(then.size());
            if (keys.signersOf(note, then.origin()).isEmpty()) {
                not("The checkpoint in %s is signed by no key that can be believed.", one);
            } else if (proof == null) {
                not("The bundle has no proof that goes with the checkpoint in %s, so cannot tell.", one);
            } else if (!Verification.isConsistent(then.size(), then.root(), today.size(), today.root(), proof)) {
                not("The checkpoint in %s does not fit: the bundle is of another history.", one);
            }
        } catch (IllegalArgumentException e) {
            not("What is in %s is no signed checkpoint, or was altered.", one);
        }
    }

    private void not(String why, Trust.Held one) {
        findings.found(Check.WITNESSED, why.formatted(one.name()));
    }
}
