package casebook.shared.people;

import java.text.Normalizer;
import java.util.Locale;

/** When two written names are the same name: capitals, spaces and the way of writing an accent do not count. */
public final class PersonName {

    private PersonName() {}

    /** The form in which names are compared; never the form in which one is kept. */
    public static String compared(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
