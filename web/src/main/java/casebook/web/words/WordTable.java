package casebook.web.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Tables of words for the names that the log has for its entries and its rules. */
public final class WordTable {
    /** What each kind of entry is called in a school. */
    public static final WordTable EVENTS = new WordTable("/casebook/words/events.properties");

    /** What each rule says, as a sentence that is true when it is kept. */
    public static final WordTable RULES = new WordTable("/casebook/words/rules.properties");

    /** What somebody wished to do where it was refused. */
    public static final WordTable COMMANDS = new WordTable("/casebook/words/commands.properties");

    /** What each thing that an entry records is called. */
    public static final WordTable MEMBERS = new WordTable("/casebook/words/members.properties");

    private final Properties words;

    private WordTable(String table) {
        words = read(table);
    }

    /** The words for a name; nothing where there are none. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(words.getProperty(name));
    }

    private static Properties read(String name) {
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(WordTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(table);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
