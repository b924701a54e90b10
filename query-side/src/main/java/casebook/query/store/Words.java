package casebook.query.store;

import casebook.shared.seal.KeyedDigest;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whole words as keyed digests, to find things by: the store can compare them, nobody can read them. */
@Component
public class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Seal seal;
    private final KeyedDigest digest;

    public Words(Seal seal, KeyedDigest digest) {
        this.seal = seal;
        this.digest = digest;
    }

    /** Sealed words as text; none when they were erased. */
    public String text(@Nullable Sealed sealed) {
        return sealed != null && seal.open(sealed) instanceof Opened.Text opened ? opened.text() : "";
    }

    /** The words of these texts, each once. Capitals and accents do not count. */
    public List<String> in(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> BETWEEN.splitAsStream(folded(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> digest.of("search", word.getBytes(StandardCharsets.UTF_8)))
                .sorted()
                .toList();
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
