package casebook.app.verify;

import casebook.shared.log.Frontier;
import casebook.shared.log.Leaf;
import casebook.shared.log.Proofs;
import java.io.IOException;
import java.util.function.LongConsumer;

/** Checks a whole log in one pass over its rows. */
final class LogCheck {

    private final Findings findings;
    private final LongConsumer progress;
    private final KeptLeaves kept;
    private final Frontier frontier = Frontier.empty();
    private final KeptHashes hashes = new KeptHashes();
    private final Proofs proofs = new Proofs(hashes);
    private final Numbering numbering;
    private final References references;
    private final LogKeys keys;
    private final SignedCheckpoints checkpoints;
    private final HeldCheckpoints held;

    LogCheck(Trust trust, Findings findings, LongConsumer progress, KeptLeaves kept) {
        this.findings = findings;
        this.progress = progress;
        this.kept = kept;
        this.numbering = new Numbering(findings);
        this.references = new References(findings);
        this.keys = new LogKeys(trust.keys(), findings);
        this.checkpoints = new SignedCheckpoints(keys, proofs, findings);
        this.held = new HeldCheckpoints(trust.checkpoints(), keys, proofs, findings);
    }

    void check(Rows rows) {
        findings.checking(
                Check.STORED, Check.NUMBERS, Check.SEQUENCES, Check.IDS, Check.TIMES, Check.JSON, Check.REFERENCES);
        findings.checking(Check.CHECKPOINTS, Check.KEYS);
        try {
            new Ahead(rows, this::on).tellAll();
        } catch (IOException e) {
            findings.found(Check.STORED, "The file cannot be read on after %d events.".formatted(frontier.size()));
        }
        checkpoints.judge();
        held.judge(frontier.size());
        pinpoint();
        conclude();
    }

    private void on(Examined examined) {
        Place place = new Place(
                frontier.size(), examined.row().globalIndex(), examined.row().leaf());
        Leaf event = place.event();
        if (event == null) {
            findings.found(Check.STORED, place, "a column that every event has is empty.");
        } else {
            numbering.on(place, event, examined);
            inContext(place, examined.told());
        }
        frontier.append(examined.hash()).forEach(hashes::keep);
        progress.accept(frontier.size());
    }

    /** Those few events whose words bear on the log itself. */
    private void inContext(Place place, Told told) {
        switch (told) {
            case Told.KeyIntroduced introduced -> keys.introduced(place, introduced.key());
            case Told.Checkpoint signed -> checkpoints.signed(place, signed.note());
            case Told.Reference reference -> references.issued(place, reference);
            case Told.Unreadable unreadable -> findings.found(Check.JSON, place, unreadable.why());
            case Told.Nothing nothing -> {}
        }
    }

    private void pinpoint() {
        findings.differences()
                .contradicted()
                .ifPresent(signed -> new Pinpoint(hashes, frontier.size())
                        .firstDifference(signed, kept)
                        .ifPresent(findings.differences()::known));
    }

    private void conclude() {
        long all = frontier.size();
        long signed = findings.differences().signed();
        findings.fact("%,d events were read. The root of their tree is %s.".formatted(all, frontier.root()));
        if (signed == 0) {
            findings.found(
                    Check.CHECKPOINTS,
                    "No checkpoint that fits covers any event, so nothing shows that none was changed.");
        } else if (signed < all) {
            findings.warn(
                    "The last %,d events (from leaf %d) are covered by no checkpoint yet: a change in them would not be noticed."
                            .formatted(all - signed, signed));
        }
        keys.conclude(held.anyFits());
    }
}
