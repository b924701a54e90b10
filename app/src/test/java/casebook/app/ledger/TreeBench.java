package casebook.app.ledger;

import casebook.app.folder.DataFolder;
import casebook.app.sqlite.FilledTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** How long it takes to make the tree anew. Run by hand: {@code TreeBench [events]}. */
final class TreeBench {

    private static final int EVENTS = 100_000;

    private TreeBench() {}

    public static void main(String[] args) throws Exception {
        int events = args.length == 0 ? EVENTS : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("tree-bench");
        try (DataFolder data = DataFolder.open(folder);
                FilledTable table = FilledTable.in(data, events)) {
            for (int round = 1; round <= 3; round++) {
                try (Ledger ledger = new Ledger(table.events(), new KeptFile(data))) {
                    long begin = System.nanoTime();
                    ledger.makeAnew();
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    System.out.printf(
                            Locale.ROOT, "%d events in %.2f s: %.0f a second%n", events, seconds, events / seconds);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
