package casebook.app.verify;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/** Checks a log, and needs nothing of the school's for it. */
public final class Verify {

    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int MISTAKE = 2;

    private static final String USAGE = """
            Casebook starts with options only, as in:
              java -jar casebook.jar --casebook.data=<folder>
            and checks a log, without being started, with:
              java -jar casebook.jar verify <data folder | backup folder | bundle.zip>
                   [--key <key, or file with keys>]... [--checkpoint <file with a signed checkpoint>]...
            It copies the data folder, and puts such a copy back where there is none, with:
              java -jar casebook.jar backup <new folder> [--keys=<another new folder>] [--casebook.data=<folder>]
              java -jar casebook.jar restore <backup folder> [--keys=<folder>] [--casebook.data=<folder>]
            It moves what such a folder holds to the PostgreSQL and MongoDB of several nodes, where both are empty, and from there into a folder, with:
              java -jar casebook.jar import <data folder> --casebook.events=postgres --casebook.kept=mongodb [and where both are]
              java -jar casebook.jar export <new folder> [--keys=<another new folder>] --casebook.events=<postgres or axonserver> --casebook.kept=mongodb [and where both are]
            It has a running Casebook make a bundle, which it checks, with:
              java -jar casebook.jar bundle <new file.zip> --server=<address> --user=<username> --purpose=<words> --recipient=<words>
                   (--case=<id> | --from=<instant> --to=<instant>)
            It fills an empty data folder with an invented school year, to try it on, with:
              java -jar casebook.jar demo-year --casebook.data=<empty folder>
            A key and checkpoints should come from elsewhere than what is checked: from minutes, an e-mail, a print.
            It ends with 0 when everything holds, 1 when anything does not, 2 when it was asked in a way it does not know.
            """;

    private Verify() {}

    /** Does what the words ask, on a terminal or elsewhere; answers with what the process should end with. */
    public static int run(List<String> words, PrintStream out, boolean terminal) {
        return switch (words.getFirst()) {
            case "verify" -> verify(words.subList(1, words.size()), out, new Progress(out, terminal));
            case "help" -> {
                out.print(USAGE);
                yield HOLDS;
            }
            default -> mistake(Plain.text(words.getFirst()) + " is nothing that Casebook can do.", out);
        };
    }

    private static int verify(List<String> words, PrintStream out, Progress progress) {
        try {
            Request request = Request.of(words);
            Findings findings = new Findings();
            check(request, findings, progress);
            progress.done();
            new Report(findings).print(out);
            return findings.hold() ? HOLDS : DOES_NOT_HOLD;
        } catch (Request.Mistake e) {
            return mistake(String.valueOf(e.getMessage()), out);
        } catch (Interrupted e) {
            out.println(e.getMessage());
            return DOES_NOT_HOLD;
        }
    }

    private static void check(Request request, Findings findings, Progress progress) throws Request.Mistake {
        if (!Files.isDirectory(request.what())) {
            new BundleCheck(request.trust(), findings, progress).check(request.what());
            return;
        }
        Folder folder = new Folder(request.what());
        if (!folder.hasEvents()) {
            throw new Request.Mistake(
                    "There is no events.db in " + Plain.text(request.what().toString()) + ".");
        }
        folder.check(request.trust(), findings, progress);
    }

    private static int mistake(String what, PrintStream out) {
        out.println(what);
        out.print(USAGE);
        return MISTAKE;
    }
}
