package casebook.app.postgres;

import casebook.app.folder.PrivateFiles;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys lie beside the events, and say which database of events is their own. */
record Belonging(KeysBeside keys, Path file, Connection connection, boolean move) {
    /** Makes the two belong together at the first start, and refuses them at any later one if they do not. */
    void check(UUID fresh) throws SQLException, IOException {
        String known = id().known();
        String said = keys.said();
        if (Files.exists(file)) {
            moved(known == null ? id().begin(fresh) : known, said);
            return;
        }
        if (said == null) {
            keys.say(known == null ? id().begin(fresh) : adopted(known));
        } else if (known == null) {
            throw new StartRefused(
                    "The records are missing: the database is empty. " + keys.where() + " belongs to one that is not.",
                    "Restore the database from a backup, or correct casebook.postgres.url.");
        } else if (!said.equals(known)) {
            throw another();
        }
    }

    // first the copy, then the folder says whose it is, then the file goes out of use: after each it can be done again
    private void moved(String known, @Nullable String said) throws SQLException, IOException {
        if (!move) {
            throw new StartRefused(
                    "The records are in the file " + file + ", and not in PostgreSQL.",
                    "Leave casebook.events out; or have them moved, once you have a backup, with --casebook.postgres.move-events=true.");
        }
        if (said != null && !said.equals(known)) {
            throw another();
        }
        new Moving(file, connection).move();
        if (said == null) {
            keys.say(known);
        }
        Path moved = file.resolveSibling(file.getFileName() + ".moved");
        Files.move(file, moved);
        PrivateFiles.force(Objects.requireNonNull(moved.toAbsolutePath().getParent()));
    }

    private StartRefused another() {
        return new StartRefused(
                keys.where() + " belongs to another database than the one in casebook.postgres.url.",
                "Use the two that belong together: without their keys the records cannot be read.");
    }

    /** Which start this is; nodes that share the keys share one. */
    long start() throws SQLException {
        String counted = keys.isShared()
                ? "SELECT starts FROM casebook_database"
                : "UPDATE casebook_database SET starts = starts + 1 RETURNING starts";
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(counted)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    // a first start that was broken off between the two
    private String adopted(String known) throws SQLException {
        if (id().hasEvents()) {
            throw new StartRefused(
                    "The keys are missing: the database holds records. " + keys.where() + " does not belong to it.",
                    "Restore the keys from a backup. Without the keys the records cannot be read.");
        }
        return known;
    }

    private DatabaseId id() {
        return new DatabaseId(connection);
    }
}
