package casebook.app.ledger;

import casebook.app.folder.PrivateFiles;
import casebook.app.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A signing key in a file of its own that only the user who runs Casebook may read. */
record KeyFile(Path path) implements SigningKeyPlace {

    static final String NAME = "log.key";

    /** That of the key that is to follow. */
    KeyFile next() {
        return new KeyFile(path.resolveSibling(path.getFileName() + ".next"));
    }

    @Override
    public Optional<SigningKey> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SigningKey.read(Files.readString(path, StandardCharsets.US_ASCII)));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    "The key that signs the log, in " + path + ", cannot be read.",
                    "Put the file back from where you keep it safe; or move it away, and a new key is made and recorded.",
                    e);
        }
    }

    /** In place of what was there; whole or not at all. */
    @Override
    public SigningKey write(SigningKey key) {
        Path draft = path.resolveSibling(path.getFileName() + ".draft");
        try {
            Files.deleteIfExists(draft);
            if (!Files.isDirectory(folder())) {
                PrivateFiles.folder(folder());
            }
            PrivateFiles.write(draft, key.written());
            return moved(draft, key);
        } catch (IOException e) {
            throw new UncheckedIOException("The key that signs the log cannot be written", e);
        }
    }

    @Override
    public void become(SigningKeyPlace other) {
        try {
            Files.move(
                    path, ((KeyFile) other).path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.force(folder());
        } catch (IOException e) {
            throw new UncheckedIOException("The key that signs the log cannot be changed", e);
        }
    }

    private SigningKey moved(Path draft, SigningKey key) throws IOException {
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.force(folder());
        return key;
    }

    private Path folder() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("A key file lies in a folder");
        }
        return folder;
    }
}
