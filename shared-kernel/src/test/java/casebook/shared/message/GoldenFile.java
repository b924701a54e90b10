package casebook.shared.message;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import casebook.shared.examples.FixedRandom;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.seal.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of one event, written down once and kept. A new event gets its file with {@code -Dgolden.write=true};
 * a file that is there is never overwritten, because events in that form may be in a log somewhere.
 */
final class GoldenFile {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    private final Object example;
    private final Seal seal = new Seal(new InMemoryKeyring("golden"), new FixedRandom(1));
    private final JsonMapper mapper = StoredForm.mapper(seal);
    private final String written;

    GoldenFile(Object example) {
        this.example = example;
        this.written = write(example);
    }

    /** What the example looks like when it is stored today. */
    String written() {
        return written;
    }

    /** What the file says, after making it if it is missing and that was asked for. */
    String text() throws IOException {
        if (!Files.exists(path()) && Boolean.getBoolean("golden.write")) {
            Files.writeString(path(), written, CREATE_NEW);
        }
        if (!Files.exists(path())) {
            throw new AssertionError("No golden file " + path() + ": make it with -Dgolden.write=true and read it");
        }
        return Files.readString(path());
    }

    Object read() throws IOException {
        return mapper.readValue(text(), example.getClass());
    }

    String write(Object event) {
        return pretty(mapper).writeValueAsString(event) + "\n";
    }

    /** The words in the event, opened, in order: what must come back, and what nobody may see in the file. */
    List<String> words(Object event) {
        return LegibleForm.mapper(seal).valueToTree(event).findValuesAsString("words");
    }

    /** The event with its words opened, to compare one that was read with one that was made. */
    String legible(Object event) {
        return LegibleForm.mapper(seal).writeValueAsString(event);
    }

    private Path path() {
        return FOLDER.resolve(example.getClass().getSimpleName() + ".json");
    }

    private static ObjectWriter pretty(JsonMapper mapper) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return mapper.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }
}
