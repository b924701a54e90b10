package casebook.app.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The verifier as it is called on a command line, and what it says. */
public record Verifier(int endedWith, String said) {

    public static Verifier of(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            int end = Verify.run(List.of(words), out, false);
            return new Verifier(end, said.toString(StandardCharsets.UTF_8));
        }
    }

    public boolean holds() {
        return endedWith == 0;
    }
}
