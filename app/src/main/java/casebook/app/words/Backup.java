package casebook.app.words;

import casebook.app.verify.Verify;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Copies the data folder, the keys only where that is asked for and never into the same folder, and checks the copy. */
record Backup(Path data, KeyFiles keys, Path to, Optional<Path> keysTo) {

    static Backup of(Options options) throws Mistake {
        Path to = options.path("the folder that the backup goes to");
        Path masterKey = options.masterKey();
        Backup backup = new Backup(options.data(), KeyFiles.beside(masterKey), to, options.folder("keys"));
        backup.refuse();
        return backup;
    }

    private void refuse() throws Mistake {
        if (!Files.isRegularFile(data.resolve("events.db"))) {
            throw new Mistake(
                    "There is no events.db in " + data + ": name the data folder with --casebook.data=<folder>.");
        }
        if (Files.exists(to)) {
            throw new Mistake(to + " is there already: a backup goes into a new folder.");
        }
        if (to.startsWith(data)) {
            throw new Mistake("A backup in the data folder itself is none: name another place.");
        }
        if (keysTo.filter(folder -> folder.startsWith(to) || folder.startsWith(data))
                .isPresent()) {
            throw new Mistake("The keys do not go where the data are: whoever finds one would have both.");
        }
    }

    int run(PrintStream out) throws Mistake {
        try {
            int files = new FolderCopy(data, to).copy();
            out.printf("%d files were copied to %s.%n", files, to);
            if (keysTo.isPresent()) {
                List<String> copied = keys.copyTo(keysTo.get());
                out.printf("The keys (%s) were copied to %s.%n", String.join(", ", copied), keysTo.get());
            } else {
                out.println("The keys are not in it. Without them nobody can read it: keep copies of the files in "
                        + keys.folder() + " at another place, or name one with --keys=<folder>.");
            }
        } catch (IOException e) {
            throw new Mistake(
                    "The backup is not whole: " + e.getMessage() + ". Take " + to + " away and try again.", e);
        }
        out.println("The copy is checked now.");
        return Verify.run(List.of("verify", to.toString()), out, false);
    }
}
