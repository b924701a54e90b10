package casebook.app.words;

import casebook.app.verify.Verify;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a backup that holds in the place of a data folder that is not there, and the keys in theirs; never over anything. */
record Restore(Path from, Path data, Path masterKey, Optional<Path> keysFrom) {

    static Restore of(Options options) throws Mistake {
        Restore restore = new Restore(
                options.path("the folder with the backup"),
                options.data(),
                options.masterKey(),
                options.folder("keys"));
        restore.refuse();
        return restore;
    }

    private void refuse() throws Mistake {
        if (!Files.isRegularFile(from.resolve("events.db"))) {
            throw new Mistake("There is no events.db in " + from + ": that is no backup.");
        }
        if (!isFree(data)) {
            throw new Mistake(
                    "The folder " + data
                            + " is not empty, and nothing is put over it: move it away, or name another with --casebook.data=<folder>.");
        }
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    int run(PrintStream out) throws Mistake {
        int holds = Verify.run(List.of("verify", from.toString()), out, false);
        if (holds != 0) {
            out.println("Nothing was restored. Take another backup; keep this one for whoever looks into it.");
            return holds;
        }
        try {
            int files = new FolderCopy(from, data).copy();
            out.printf("%d files were copied to %s.%n", files, data);
            keys(out);
        } catch (IOException e) {
            throw new Mistake("It is not restored: " + e.getMessage() + ". Take " + data + " away and try again.", e);
        }
        out.println("What was recorded after the backup is not in it. Whoever holds a later checkpoint will see that"
                + " entries are missing: tell them.");
        return Verify.run(List.of("verify", data.toString()), out, false);
    }

    private void keys(PrintStream out) throws IOException {
        KeyFiles here = KeyFiles.beside(masterKey);
        if (keysFrom.isPresent()) {
            List<String> copied = new KeyFiles(keysFrom.get(), here.masterKey()).copyTo(here.folder());
            out.printf(
                    "Keys put into %s: %s.%n",
                    here.folder(), copied.isEmpty() ? "none, they are there" : String.join(", ", copied));
        }
        if (!here.areThere()) {
            out.println("The master key is not at " + masterKey + ": put it there before Casebook is started.");
        }
    }
}
