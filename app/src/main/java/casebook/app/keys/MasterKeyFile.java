package casebook.app.keys;

import casebook.app.folder.PrivateFiles;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** The master key in a file of its own, or in a mounted secret. */
final class MasterKeyFile {

    private final Path file;

    MasterKeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    boolean exists() {
        return Files.exists(file);
    }

    boolean liesIn(Path folder) {
        Path real = real(file);
        return real.startsWith(real(folder));
    }

    MasterKey read() {
        try {
            return MasterKey.read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new StartRefused(
                    "The master key file " + file + " cannot be read.", "Make it readable for your user.", e);
        }
    }

    /** Made whole or not at all: a half-written key would lock everything for good. */
    MasterKey create(SecureRandom random) {
        MasterKey key = MasterKey.random(random);
        try {
            Path folder = folder();
            Path draft = folder.resolve(file.getFileName() + ".new-" + Long.toUnsignedString(random.nextLong(), 36));
            PrivateFiles.write(draft, key.written());
            try {
                publish(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
            PrivateFiles.force(folder);
            return read();
        } catch (IOException e) {
            throw new StartRefused(
                    "The master key file " + file + " cannot be written.",
                    "Choose a place that your user may write to with --casebook.master-key-file=<file>.",
                    e);
        }
    }

    private void publish(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return; // another Casebook was first: its key is the key
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file);
        }
    }

    /** Made if it is missing. One that is there may belong to others too, and stays as it is. */
    private Path folder() throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("A master key file needs a folder");
        }
        if (!Files.isDirectory(folder)) {
            PrivateFiles.folder(folder);
        }
        return folder;
    }

    private static Path real(Path path) {
        Path existing = nearestExisting(path);
        try {
            return existing == null ? path : existing.toRealPath().resolve(existing.relativize(path));
        } catch (IOException e) {
            return path;
        }
    }

    private static @Nullable Path nearestExisting(Path path) {
        Path at = path;
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }
}
