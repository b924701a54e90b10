package casebook.app.words;

import casebook.app.demoyear.DemoYear;
import casebook.app.start.StartRefused;
import casebook.app.verify.Verify;
import java.io.Console;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;

/** Does what the first word asks for. */
public final class Asked {

    private static final int MISTAKE = 2;

    private Asked() {}

    /** Whether these words ask for something else than to start Casebook. */
    public static boolean isSomethingElse(String[] words) {
        return words.length > 0 && !words[0].startsWith("-");
    }

    /** Does it; answers with what the process should end with. */
    public static int run(String[] words, SecureRandom random) {
        // or the libraries would tell the console whatever they do
        LoggingSystem.get(Asked.class.getClassLoader()).beforeInitialize();
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return run(List.of(words), System.out, terminal, Secret::ask, random);
    }

    static int run(List<String> words, PrintStream out, boolean terminal, Door.Asking asking, SecureRandom random) {
        List<String> rest = words.subList(1, words.size());
        try {
            return switch (words.getFirst()) {
                case "backup" -> Backup.of(new Options(rest)).run(out);
                case "restore" -> Restore.of(new Options(rest)).run(out);
                case "export" -> Export.of(new Options(rest)).run(out, terminal, random);
                case "import" -> Import.of(new Options(rest)).run(out, terminal, random);
                case "demo-year" -> DemoYear.run(rest, out);
                case "bundle" -> FetchedBundle.of(new Options(rest)).run(out, asking);
                default -> Verify.run(words, out, terminal);
            };
        } catch (Mistake e) {
            out.println(e.getMessage());
            out.println("java -jar casebook.jar help says how it is asked for.");
            return MISTAKE;
        } catch (StartRefused e) {
            out.println(e.getMessage());
            out.println(e.remedy());
            return MISTAKE;
        }
    }
}
