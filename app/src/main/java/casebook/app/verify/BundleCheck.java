package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/** Checks a bundle: a part of a log, with what proves that it is one. */
final class BundleCheck {

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature.txt";

    private static final String CANNOT_BE_READ =
            "The bundle cannot be read: it is no zip, damaged, lacks a file, or is built to do harm.";

    private final Trust trust;
    private final Findings findings;
    private final LongConsumer progress;

    BundleCheck(Trust trust, Findings findings, LongConsumer progress) {
        this.trust = trust;
        this.findings = findings;
        this.progress = progress;
    }

    void check(Path path) {
        findings.checking(Check.FILES, Check.SIGNED, Check.INCLUDED, Check.IDS, Check.TIMES, Check.JSON);
        try (BundleFile bundle = BundleFile.open(path)) {
            files(bundle);
            BundleKeys keys = new BundleKeys(bundle.text("keys.txt"), trust, findings);
            SignedNote note = SignedNote.of(bundle.text("checkpoint.txt"));
            Checkpoint checkpoint = Checkpoint.of(note.text());
            signatures(bundle, keys, note, checkpoint);
            new BundleEvents(checkpoint, findings, progress).check(bundle);
            new BundleWitnesses(checkpoint, keys, findings).check(bundle, trust.checkpoints());
            keys.conclude();
        } catch (NoBundle e) {
            findings.found(Check.FILES, CANNOT_BE_READ + " " + e.getMessage());
        } catch (IOException e) {
            findings.found(Check.FILES, CANNOT_BE_READ);
        } catch (IllegalArgumentException e) {
            findings.found(Check.SIGNED, "The bundle's keys.txt or checkpoint.txt is not what it should be.");
        }
    }

    private void files(BundleFile bundle) throws IOException {
        Manifest manifest = manifest(bundle);
        findings.fact("The bundle says: made %s for %s; purpose: %s; contents: %s."
                .formatted(
                        Plain.text(manifest.madeAt()),
                        Plain.text(manifest.recipient()),
                        Plain.text(manifest.purpose()),
                        Plain.text(manifest.contents())));
        Set<String> there = new TreeSet<>(bundle.names());
        there.removeAll(List.of(MANIFEST, SIGNATURE));
        for (String name : there) {
            String listed = manifest.files().get(name);
            if (listed == null) {
                findings.found(Check.FILES, "The file %s is not in the manifest.".formatted(name));
            } else if (!listed.equals(bundle.sha256(name))) {
                findings.found(Check.FILES, "The file %s is not what it was.".formatted(name));
            }
        }
        manifest.files().keySet().stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> findings.found(Check.FILES, "The file %s is missing.".formatted(Plain.text(name))));
    }

    private static Manifest manifest(BundleFile bundle) throws IOException {
        byte[] bytes = bundle.bytes(MANIFEST);
        try {
            return Manifest.of(bytes);
        } catch (IllegalArgumentException e) {
            throw new NoBundle("Its file %s is no manifest.".formatted(MANIFEST), e);
        }
    }

    private void signatures(BundleFile bundle, BundleKeys keys, SignedNote note, Checkpoint checkpoint)
            throws IOException {
        List<NoteKey> by = keys.signersOf(note, checkpoint.origin());
        if (by.isEmpty()) {
            findings.found(Check.SIGNED, "The checkpoint is signed by no key that can be believed.");
        }
        if (!isSealed(bundle, keys, checkpoint)) {
            findings.found(
                    Check.SIGNED,
                    "The manifest is not the one that was signed: %s or %s was altered."
                            .formatted(MANIFEST, SIGNATURE));
        }
    }

    private static boolean isSealed(BundleFile bundle, BundleKeys keys, Checkpoint checkpoint) throws IOException {
        String written = bundle.text(SIGNATURE);
        try {
            SignedNote seal = SignedNote.of(written);
            return seal.text().equals(Manifest.signed(checkpoint.origin(), bundle.sha256(MANIFEST)))
                    && !keys.signersOf(seal, checkpoint.origin()).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
