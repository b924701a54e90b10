package casebook.app.verify;

import casebook.shared.log.NoteKey;
import casebook.shared.log.SignedNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys that the log introduces, and which of them may be believed: those that the person holds from elsewhere, or else the
 * first one; and every one whose introduction lies under a checkpoint signed by one that is believed.
 */
final class LogKeys {

    private final List<NoteKey> given;
    private final Findings findings;
    private final Map<NoteKey, Place> introduced = new LinkedHashMap<>();
    private final Set<NoteKey> believed;

    LogKeys(List<NoteKey> given, Findings findings) {
        this.given = List.copyOf(given);
        this.findings = findings;
        this.believed = new HashSet<>(given);
    }

    void introduced(Place place, String written) {
        try {
            NoteKey key = NoteKey.of(written);
            if (introduced.isEmpty() && given.isEmpty()) {
                believed.add(key);
            }
            introduced.putIfAbsent(key, place);
        } catch (IllegalArgumentException e) {
            findings.found(Check.KEYS, place, "the key that it introduces cannot be read.");
        }
    }

    /** Those of the known keys that signed it, each under its own log's name. */
    List<NoteKey> signersOf(SignedNote note, String origin) {
        List<NoteKey> known = new ArrayList<>(introduced.keySet());
        given.stream().filter(key -> !known.contains(key)).forEach(known::add);
        return known.stream()
                .filter(key -> key.name().equals(origin) && note.isSignedBy(key))
                .toList();
    }

    boolean believes(List<NoteKey> signers) {
        return signers.stream().anyMatch(believed::contains);
    }

    /** Believes what was introduced under a believed checkpoint of that size; whether any key is new. */
    boolean vouched(long size) {
        boolean more = false;
        for (Map.Entry<NoteKey, Place> key : introduced.entrySet()) {
            more |= key.getValue().leaf() < size && believed.add(key.getKey());
        }
        return more;
    }

    void conclude(boolean witnessed) {
        introduced.forEach((key, place) -> {
            if (!believed.contains(key)) {
                findings.found(
                        Check.KEYS,
                        place,
                        "the key %s is vouched for by no checkpoint of a key before it. If you hold it from elsewhere, give it with --key."
                                .formatted(Plain.text(key.toString())));
            }
        });
        given.stream()
                .filter(key -> !introduced.containsKey(key))
                .forEach(key -> findings.found(
                        Check.KEYS,
                        "The key that you gave, %s, is none of this log's.".formatted(Plain.text(key.toString()))));
        introduced.keySet().forEach(key -> findings.fact("The log's key: " + Plain.text(key.toString())));
        if (given.isEmpty() && !witnessed) {
            findings.warn(
                    "No key or checkpoint from elsewhere was given that fits, so a whole rewritten history with a new key"
                            + " would not be noticed. Compare the log's key above with one that you hold, or give it with --key.");
        }
    }
}
