package casebook.app.verify;

import java.util.HashMap;
import java.util.Map;

/** That no reference is missing shows that no case is. */
final class References {

    private final Findings findings;
    private final Map<Integer, Integer> last = new HashMap<>();

    References(Findings findings) {
        this.findings = findings;
    }

    void issued(Place place, Told.Reference reference) {
        int expected = last.getOrDefault(reference.year(), 0) + 1;
        if (reference.number() != expected) {
            findings.found(
                    Check.REFERENCES,
                    place,
                    "it issues case number %d of %d, but number %d would be next."
                            .formatted(reference.number(), reference.year(), expected));
        }
        last.put(reference.year(), reference.number());
    }
}
