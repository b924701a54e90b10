package casebook.app.words;

import casebook.app.folder.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The master key and the key that signs the log: the two files without which a copy of the data is of no use, and which never lie with it. */
record KeyFiles(Path folder, String masterKey) {

    static KeyFiles beside(Path masterKey) {
        return new KeyFiles(
                Objects.requireNonNull(masterKey.getParent()),
                Objects.requireNonNull(masterKey.getFileName()).toString());
    }

    private List<String> names() {
        return List.of(masterKey, "log.key");
    }

    boolean areThere() {
        return Files.exists(folder.resolve(masterKey));
    }

    /** What is there already stays as it is. Answers with the names of those that were copied. */
    List<String> copyTo(Path other) throws IOException {
        List<String> copied = new ArrayList<>();
        PrivateFiles.folder(other);
        for (String name : names()) {
            Path source = folder.resolve(name);
            Path target = other.resolve(name);
            if (Files.isRegularFile(source) && !Files.exists(target)) {
                PrivateFiles.write(target, Files.readAllBytes(source));
                copied.add(target.getFileName().toString());
            }
        }
        return copied;
    }
}
