package casebook.app.keys;

import casebook.app.folder.DataFolder;
import casebook.app.start.StartRefused;
import java.nio.file.Files;
import java.sql.SQLException;

/**
 * A ring that holds keys was made beside events. Where those are gone, a start would open an empty school and number its cases from 1
 * again. A ring without keys is what a first start leaves that was broken off.
 */
final class EventsOfTheKeys {

    private static final String FILE = "events.db";

    private EventsOfTheKeys() {}

    static void refuseWithout(DataFolder data, SqliteKeyring keyring) {
        refuseWithout(FILE, data, keyring);
    }

    /** In PostgreSQL; or in a file still, from which they can be moved there. */
    static void refuseWithoutInPostgres(DataFolder data, SqliteKeyring keyring) {
        if (!Files.exists(data.resolve(FILE))) {
            refuseWithout(DataFolder.EVENTS_IN_POSTGRES, data, keyring);
        }
    }

    /** In Axon Server, which then says itself whether it has them. */
    static void refuseWithoutInAxonServer(DataFolder data, SqliteKeyring keyring) {
        refuseWithout(DataFolder.EVENTS_IN_AXON_SERVER, data, keyring);
    }

    private static void refuseWithout(String file, DataFolder data, SqliteKeyring keyring) {
        if (keyring.holdsKeys() && !Files.exists(data.resolve(file))) {
            close(keyring);
            throw new StartRefused(
                    "The records are missing: " + data.path() + " has keys but no " + file + ".",
                    "Restore the whole folder from a backup, or choose an empty one with --casebook.data=<folder>.");
        }
    }

    private static void close(SqliteKeyring keyring) {
        try {
            keyring.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The keyring could not be closed", e);
        }
    }
}
