package casebook.app.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * How fast a log is checked, against a bare SHA-256 loop over the same bytes. Run by hand, twice: {@code Bench <folder> <events>}
 * makes the log, in a heap that holds it; then, with {@code -Xmx512m}, it is measured.
 */
final class Bench {

    private static final int EVERY = 1_000;

    private Bench() {}

    public static void main(String[] words) throws IOException, SQLException, GeneralSecurityException {
        Path folder = Path.of(words[0]);
        PrintStream out = System.out;
        if (!Files.exists(folder)) {
            StoredLog.write(HonestLog.of(Integer.parseInt(words[1]), EVERY).rows(), folder);
            return;
        }
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            verify(folder, out);
            out.printf("verify: %.2f s%n", (System.nanoTime() - begin) / 1e9);
            bare(folder, out);
        }
        out.printf("heap: at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void verify(Path folder, PrintStream out) {
        if (Verify.run(List.of("verify", folder.toString()), out, false) != 0) {
            throw new IllegalStateException("It does not hold");
        }
    }

    /** Only the hashing is timed, over bytes that are in memory already. */
    private static void bare(Path folder, PrintStream out) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long nanos = 0;
        long bytes = 0;
        try (EventsFile file = EventsFile.atRest(folder.resolve("events.db"))) {
            for (Row row = file.next(); row != null; row = file.next()) {
                byte[] leaf = Objects.requireNonNull(row.leaf()).bytes();
                long begin = System.nanoTime();
                digest.update(leaf);
                digest.digest();
                nanos += System.nanoTime() - begin;
                bytes += leaf.length;
            }
        }
        out.printf("bare SHA-256: %.2f s over %,d MB%n", nanos / 1e9, bytes / 1_000_000);
    }
}
