package casebook.app.words;

import casebook.app.folder.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * Copies what is kept of a data folder, also while Casebook has it. Each database is copied as it is at one moment, the events
 * first: whatever an event needs (its key, its evidence) was there before it, so is in the copy too.
 */
record FolderCopy(Path from, Path to) {

    private static final String EVENTS = "events.db";
    private static final int BUSY_MILLIS = 10_000;
    /** Bundles are there for an hour only, and journals belong to the file beside them. */
    private static final List<String> LEFT = List.of("in-use.lock", "bundles", "-wal", "-shm", "-journal", ".new");

    int copy() throws IOException {
        PrivateFiles.folder(to);
        copy(from.resolve(EVENTS));
        List<Path> others =
                FilesNow.below(from).stream().filter(this::isKept).sorted().toList();
        for (Path file : others) {
            copy(file);
        }
        return others.size() + 1;
    }

    private boolean isKept(Path file) {
        Path place = from.relativize(file);
        return !place.toString().equals(EVENTS)
                && !place.getName(0).toString().equals("bundles")
                && LEFT.stream().noneMatch(file.getFileName().toString()::endsWith);
    }

    private void copy(Path file) throws IOException {
        Path target = to.resolve(from.relativize(file));
        Path folder = target.getParent();
        if (folder != null) {
            PrivateFiles.folder(folder);
        }
        if (file.getFileName().toString().endsWith(".db")) {
            PrivateFiles.write(target, new byte[0]);
            database(file, target);
        } else {
            PrivateFiles.write(target, Files.readAllBytes(file));
        }
    }

    private static void database(Path file, Path target) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IOException("The file " + file.getFileName() + " cannot be copied", e);
        }
    }
}
