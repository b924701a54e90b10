package casebook.app.keys;

import casebook.app.folder.PrivateFiles;
import casebook.app.kept.KeptDatabase;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import javax.crypto.SecretKey;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The school's master key, in the hand of whoever moves the school: nothing is moved that it does not open. */
public final class MasterKeyInHand {

    private final MasterKey master;

    private MasterKeyInHand(MasterKey master) {
        this.master = master;
    }

    /** From the variable {@code CASEBOOK_MASTER_KEY} or this file; never made, and never from the folder of the data. */
    public static MasterKeyInHand in(Environment given, Path file, Path data) {
        return new WhereTheMasterKeyIs(given.getProperty("CASEBOOK_MASTER_KEY", ""), file)
                .there(data)
                .map(MasterKeyInHand::new)
                .orElseThrow(
                        () -> new StartRefused(
                                "The master key is needed, and it is neither in CASEBOOK_MASTER_KEY nor in the file "
                                        + file + ".",
                                "Give the one that belongs to these data, or name its file with --casebook.master-key-file=<file>."));
    }

    /** Refused if the keys in this folder are locked under another. */
    public void refuseUnlessOf(Path data) {
        Path file = data.resolve(SqliteKeyring.FILE);
        if (!Files.exists(file)) {
            throw missing("The folder " + data);
        }
        try (KeyTable table = new KeyTable(file)) {
            KeyTable.Row check = table.check().orElseThrow(() -> missing("The folder " + data));
            MasterCheck.refuseUnlessOpened(check, lock());
        } catch (SQLException e) {
            throw new StartRefused(
                    "The keys in " + file + " cannot be read.", "Restore the whole folder from a backup.", e);
        }
    }

    /** Refused if the keys there are locked under another. */
    public void refuseUnlessOf(KeptDatabase kept) {
        @Nullable
        Document check = kept.collection(KeysInMongo.RING)
                .find(new Document("_id", KeysInMongo.CHECK))
                .first();
        if (check == null) {
            throw missing("The database " + kept.database().getName() + " in MongoDB");
        }
        MasterCheck.refuseUnlessOpened(check.get("box", Binary.class).getData(), lock());
    }

    /** What opens and locks the key that signs the log. */
    public Strongbox strongbox(SecureRandom random) {
        return new Strongbox(master, random);
    }

    /** Puts a copy of it there, where none is yet. */
    public void copyTo(Path file) throws IOException {
        PrivateFiles.write(file, master.written());
    }

    private SecretKey lock() {
        return master.keyFor("keyring", "AES");
    }

    private static StartRefused missing(String where) {
        return new StartRefused(
                "The keys are missing: " + where + " has none.",
                "Restore them from a backup. Without the keys the records cannot be read.");
    }
}
