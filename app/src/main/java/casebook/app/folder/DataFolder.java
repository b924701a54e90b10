package casebook.app.folder;

import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The one folder of this school's events, keys and evidence: private to its user, and to one Casebook at a time. */
public final class DataFolder implements AutoCloseable {

    /** The file that says which PostgreSQL database has the events, where one has. */
    public static final String EVENTS_IN_POSTGRES = "events-in-postgres";

    /** The file that says by which event the log in Axon Server begins, where the events lie there. */
    public static final String EVENTS_IN_AXON_SERVER = "events-in-axonserver";

    private static final String LOCK = "in-use.lock";
    private static final String CHOOSE_ANOTHER =
            "Choose another folder with --casebook.data=<folder>, or make this one readable and writable for your user.";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens the folder, made on first use; {@link StartRefused} when it cannot be used or another Casebook uses it. */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StartRefused("The data folder " + folder + " is a file, not a folder.", CHOOSE_ANOTHER);
        }
        try {
            PrivateFiles.folder(folder);
            return new DataFolder(folder.toRealPath(), lock(folder));
        } catch (IOException e) {
            throw new StartRefused("The data folder " + folder + " cannot be used: " + reason(e), CHOOSE_ANOTHER, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean mine = false;
        try {
            mine = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            mine = false;
        }
        if (!mine) {
            channel.close();
            throw new StartRefused(
                    "Another Casebook is using the data folder " + folder + ".",
                    "Stop the other one first, or give this one a folder of its own with --casebook.data=<folder>.");
        }
        return channel;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ".";
    }

    /** Where it is, without links. */
    public Path path() {
        return path;
    }

    /** A file or folder in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A database file in it, empty and private when it is new; SQLite gives its journals the same permissions. */
    public Path database(String name) {
        Path file = resolve(name);
        if (!Files.exists(file)) {
            try {
                PrivateFiles.write(file, new byte[0]);
                PrivateFiles.force(path);
            } catch (IOException e) {
                throw new StartRefused("The file " + file + " cannot be made: " + reason(e), CHOOSE_ANOTHER, e);
            }
        }
        return file;
    }

    /** Lets another Casebook use the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
