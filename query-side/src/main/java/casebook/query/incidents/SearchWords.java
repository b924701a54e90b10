package casebook.query.incidents;

import casebook.shared.incident.event.ConcernReported;
import casebook.shared.people.NamedPerson;
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

/**
 * The words a case is found by, as keyed digests: the store can compare them, nobody can read them. Never the reporter's
 * name or contact.
 */
@Component
class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Seal seal;
    private final KeyedDigest digest;

    SearchWords(Seal seal, KeyedDigest digest) {
        this.seal = seal;
        this.digest = digest;
    }

    List<String> of(ConcernReported event) {
        NamedPerson subject = event.subject();
        return digests(Stream.of(
                event.reference(),
                event.group().name(),
                text(event.description()),
                text(subject == null ? null : subject.name())));
    }

    List<String> in(String asked) {
        return digests(Stream.of(asked));
    }

    private String text(@Nullable Sealed sealed) {
        return sealed != null && seal.open(sealed) instanceof Opened.Text opened ? opened.text() : "";
    }

    private List<String> digests(Stream<String> texts) {
        return texts.flatMap(text -> BETWEEN.splitAsStream(folded(text)))
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
