package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Proofs;
import casebook.shared.log.SignedNote;
import java.util.List;

/** Checkpoints that people kept: whoever has the log's key can sign another history, but cannot take these back. */
final class HeldCheckpoints {

    private final List<Trust.Held> held;
    private final LogKeys keys;
    private final Proofs proofs;
    private final Findings findings;
    private boolean anyFits;

    HeldCheckpoints(List<Trust.Held> held, LogKeys keys, Proofs proofs, Findings findings) {
        this.held = List.copyOf(held);
        this.keys = keys;
        this.proofs = proofs;
        this.findings = findings;
    }

    boolean anyFits() {
        return anyFits;
    }

    void judge(long today) {
        if (!held.isEmpty()) {
            findings.checking(Check.WITNESSED);
        }
        held.forEach(one -> judge(one, today));
    }

    private void judge(Trust.Held one, long today) {
        try {
            SignedNote note = SignedNote.of(one.note());
            Checkpoint checkpoint = Checkpoint.of(note.text());
            if (!keys.believes(keys.signersOf(note, checkpoint.origin()))) {
                findings.found(
                        Check.WITNESSED,
                        "The checkpoint in %s is signed by no key of this log that can be believed: it is of another log, or this is not the log that it was."
                                .formatted(one.name()));
            } else {
                judge(one.name(), checkpoint, today);
            }
        } catch (IllegalArgumentException e) {
            findings.found(
                    Check.WITNESSED, "What is in %s is no signed checkpoint, or was altered.".formatted(one.name()));
        }
    }

    private void judge(String name, Checkpoint checkpoint, long today) {
        long size = checkpoint.size();
        boolean fits = size <= today && proofs.root(size).equals(checkpoint.root());
        findings.differences().held(checkpoint, fits, today);
        if (fits) {
            anyFits |= size > 0;
            findings.fact(
                    "The checkpoint in %s fits: the first %,d events are those that it saw.".formatted(name, size));
        } else if (size > today) {
            findings.found(
                    Check.WITNESSED,
                    "The checkpoint in %s saw %,d events, but the log has %,d: %,d are missing."
                            .formatted(name, size, today, size - today));
        } else {
            findings.found(
                    Check.WITNESSED,
                    "The checkpoint in %s does not fit: one of the first %,d events is not what it was."
                            .formatted(name, size));
        }
    }
}
