package casebook.app.words;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/** What the executable is asked on a command line, with what is typed when it asks back, and what it says. */
public record Words(int endedWith, String said) {

    public static Words of(String... words) {
        return typing("", words);
    }

    public static Words typing(String secret, String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            int end = Asked.run(List.of(words), out, false, what -> secret, new SecureRandom());
            return new Words(end, said.toString(StandardCharsets.UTF_8));
        }
    }
}
