package casebook.app.verify;

import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.util.List;
import java.util.stream.Stream;

/** The keys in a bundle. They are only what the bundle says, unless the person holds one of them from elsewhere. */
final class BundleKeys {

    private final List<NoteKey> inBundle;
    private final Trust trust;
    private final Findings findings;

    /** Keys that cannot be read are refused with an {@link IllegalArgumentException}. */
    BundleKeys(String written, Trust trust, Findings findings) {
        this.inBundle = written.lines().map(NoteKey::of).toList();
        this.trust = trust;
        this.findings = findings;
    }

    /** Those who signed it of the keys that can be believed. */
    List<NoteKey> signersOf(SignedNote note, String origin) {
        List<NoteKey> believed = trust.keys().isEmpty() ? inBundle : trust.keys();
        return believed.stream()
                .filter(key -> key.name().equals(origin) && note.isSignedBy(key))
                .toList();
    }

    /** An older checkpoint may be by a key that was changed since, which nobody holds any more. */
    boolean isSignedByOneOfTheBundle(SignedNote note, String origin) {
        return Stream.concat(inBundle.stream(), trust.keys().stream())
                .anyMatch(key -> key.name().equals(origin) && note.isSignedBy(key));
    }

    void conclude() {
        inBundle.forEach(key -> findings.fact("The bundle's key: " + Plain.text(key.toString())));
        if (trust.isNone()) {
            findings.warn(
                    "No key or checkpoint from elsewhere was given, so a bundle made up with a new key would not be noticed."
                            + " Compare the bundle's key above with one that you hold, or give it with --key.");
        }
    }
}
