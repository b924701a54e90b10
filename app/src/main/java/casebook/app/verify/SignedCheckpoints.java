package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.NoteKey;
import casebook.shared.log.Proofs;
import casebook.shared.log.SignedNote;
import java.util.ArrayList;
import java.util.List;

/** The checkpoints in the log itself, each of which signs the events before it. */
final class SignedCheckpoints {

    private record Signed(Place place, Checkpoint checkpoint, boolean fits, List<NoteKey> by) {

        long size() {
            return checkpoint.size();
        }
    }

    private final LogKeys keys;
    private final Proofs proofs;
    private final Findings findings;
    private final List<Signed> all = new ArrayList<>();

    SignedCheckpoints(LogKeys keys, Proofs proofs, Findings findings) {
        this.keys = keys;
        this.proofs = proofs;
        this.findings = findings;
    }

    void signed(Place place, String written) {
        try {
            SignedNote note = SignedNote.of(written);
            Checkpoint checkpoint = Checkpoint.of(note.text());
            List<NoteKey> by = keys.signersOf(note, checkpoint.origin());
            if (by.isEmpty()) {
                findings.found(Check.CHECKPOINTS, place, "its checkpoint is signed by none of the log's keys.");
            } else {
                all.add(new Signed(place, checkpoint, fits(checkpoint, place.leaf()), by));
            }
        } catch (IllegalArgumentException e) {
            findings.found(Check.CHECKPOINTS, place, "its checkpoint cannot be read.");
        }
    }

    private boolean fits(Checkpoint checkpoint, long before) {
        return checkpoint.size() <= before && proofs.root(checkpoint.size()).equals(checkpoint.root());
    }

    /** Once all keys are known. */
    void judge() {
        boolean more = true;
        while (more) {
            more = all.stream()
                    .filter(signed -> signed.fits && keys.believes(signed.by))
                    .map(signed -> keys.vouched(signed.size()))
                    .reduce(false, Boolean::logicalOr);
        }
        List<Signed> believed =
                all.stream().filter(signed -> keys.believes(signed.by)).toList();
        believed.forEach(signed -> findings.differences().inLog(signed.checkpoint, signed.fits, signed.place.leaf()));
        believed.stream().filter(signed -> !signed.fits).forEach(this::say);
        findings.fact("%,d signed checkpoints in the log were checked.".formatted(all.size()));
    }

    private void say(Signed signed) {
        String what = signed.size() > signed.place.leaf()
                ? "its checkpoint signs %d events, but only %d come before it: some are missing."
                : "its checkpoint over the first %d events does not fit them.";
        findings.found(Check.CHECKPOINTS, signed.place, what.formatted(signed.size(), signed.place.leaf()));
    }
}
