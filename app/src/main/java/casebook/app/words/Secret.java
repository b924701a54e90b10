package casebook.app.words;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;

/** What is typed and not shown; or a line of the standard input, for scripts. Never an option: other users of a computer see those. */
final class Secret {

    private static final BufferedReader INPUT =
            new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    private Secret() {}

    static String ask(String what) throws Mistake {
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isPresent()) {
            char[] typed = terminal.get().readPassword("%s: ", what);
            return typed == null ? "" : new String(typed);
        }
        try {
            String line = INPUT.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new Mistake(what + " cannot be read.", e);
        }
    }
}
