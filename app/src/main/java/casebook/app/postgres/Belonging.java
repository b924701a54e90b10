package casebook.app.postgres;

import casebook.app.folder.DataFolder;
import casebook.app.folder.PrivateFiles;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys lie in the folder and the events in the database: the folder says which database is its own. */
record Belonging(DataFolder data, Connection connection, boolean move) {
    private static final String IN_SQLITE = "events.db";

    /** Makes the two belong together at the first start, and refuses them at any later one if they do not. */
    void check(UUID fresh) throws SQLException, IOException {
        String known = inDatabase();
        String said = inFolder();
        if (Files.exists(data.resolve(IN_SQLITE))) {
            moved(known == null ? begin(fresh) : known, said);
            return;
        }
        if (said == null) {
            write(known == null ? begin(fresh) : adopted(known));
        } else if (known == null) {
            throw new StartRefused(
                    "The records are missing: the database is empty, and " + data.path()
                            + " belongs to one that is not.",
                    "Restore the database from a backup, or correct casebook.postgres.url.");
        } else if (!said.equals(known)) {
            throw another();
        }
    }

    // first the copy, then the folder says whose it is, then the file goes out of use: after each it can be done again
    private void moved(String known, @Nullable String said) throws SQLException, IOException {
        Path file = data.resolve(IN_SQLITE);
        if (!move) {
            throw new StartRefused(
                    "The records of " + data.path() + " are in its file " + IN_SQLITE + ", and not in PostgreSQL.",
                    "Leave casebook.events out; or have them moved, once you have a backup, with --casebook.postgres.move-events=true.");
        }
        if (said != null && !said.equals(known)) {
            throw another();
        }
        new Moving(file, connection).move();
        if (said == null) {
            write(known);
        }
        Files.move(file, data.resolve(IN_SQLITE + ".moved"));
        PrivateFiles.force(data.path());
    }

    private StartRefused another() {
        return new StartRefused(
                "The folder " + data.path() + " belongs to another database than the one in casebook.postgres.url.",
                "Use the two that belong together: without their keys the records cannot be read.");
    }

    /** How often a Casebook has been started on these events, this time included. */
    long start() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("UPDATE casebook_database SET starts = starts + 1 RETURNING starts")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    // a first start that was broken off between the two
    private String adopted(String known) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT EXISTS (SELECT FROM DomainEventEntry)")) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw new StartRefused(
                        "The keys are missing: the database holds records, and " + data.path()
                                + " does not belong to it.",
                        "Restore the data folder from a backup. Without the keys the records cannot be read.");
            }
            return known;
        }
    }

    private String begin(UUID fresh) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO casebook_database (id, starts) VALUES (?, 0)")) {
            statement.setObject(1, fresh);
            statement.executeUpdate();
            return fresh.toString();
        }
    }

    private @Nullable String inDatabase() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT id::text FROM casebook_database")) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    private @Nullable String inFolder() throws IOException {
        return Files.exists(file()) ? Files.readString(file()).strip() : null;
    }

    private void write(String id) throws IOException {
        PrivateFiles.write(file(), (id + "\n").getBytes(StandardCharsets.UTF_8));
        PrivateFiles.force(data.path());
    }

    private Path file() {
        return data.resolve(DataFolder.EVENTS_IN_POSTGRES);
    }
}
