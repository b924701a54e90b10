package casebook.web.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What each kind of entry is called in a school. */
final class EventWords {
    private static final String TABLE = "/casebook/words/events.properties";
    private static final Properties WORDS = read();

    private EventWords() {}

    static Optional<String> of(String type) {
        return Optional.ofNullable(WORDS.getProperty(type));
    }

    private static Properties read() {
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(EventWords.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(table);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
