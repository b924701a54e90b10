package casebook.app.ledger;

import casebook.app.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where the tree is kept. One that cannot be used is thrown away: everything in it can be had from the log. */
final class KeptFile implements AutoCloseable {

    static final String NAME = "log.db";

    private final DataFolder data;
    private @Nullable KeptTree open;

    KeptFile(DataFolder data) {
        this.data = data;
    }

    /** What is kept so far. */
    KeptTree open() {
        try {
            close();
            open = KeptTree.open(data.database(NAME));
            return open;
        } catch (SQLException e) {
            throw new Unkept("What is kept cannot be opened", e);
        }
    }

    /** Nothing. */
    KeptTree anew() {
        close();
        try {
            for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(data.resolve(NAME + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open();
    }

    @Override
    public void close() {
        try {
            if (open != null) {
                open.close();
                open = null;
            }
        } catch (SQLException e) {
            // a damaged file; it is about to be thrown away
            open = null;
        }
    }
}
