package casebook.app.ledger;

import casebook.app.kept.KeptDatabase;
import casebook.app.keys.Strongbox;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key that signs the log, and the one that is to follow it: open in files beside the master key, and locked under it in MongoDB. */
public record MovedSigningKeys(Path folder, KeptDatabase kept, Strongbox strongbox) {

    /** Whether there is one to sign with. */
    public static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(KeyFile.NAME));
    }

    /** From the files. */
    public void toMongo() {
        copy(file(), locked(KeyInMongo.NAME));
        copy(file().next(), locked(KeyInMongo.NEXT));
    }

    /** Into files. */
    public void toFolder() {
        copy(locked(KeyInMongo.NAME), file());
        copy(locked(KeyInMongo.NEXT), file().next());
    }

    private static void copy(SigningKeyPlace from, SigningKeyPlace to) {
        from.read().ifPresent(to::write);
    }

    private KeyFile file() {
        return new KeyFile(folder.resolve(KeyFile.NAME));
    }

    private KeyInMongo locked(String name) {
        return new KeyInMongo(kept, strongbox, name);
    }
}
