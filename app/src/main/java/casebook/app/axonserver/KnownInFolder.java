package casebook.app.axonserver;

import casebook.app.folder.DataFolder;
import casebook.app.folder.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** In the data folder of the only Casebook. */
record KnownInFolder(DataFolder data) implements KnownBeginning {

    @Override
    public Optional<String> said() throws IOException {
        return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
    }

    @Override
    public void say(String beginning) throws IOException {
        Path draft = data.resolve(DataFolder.EVENTS_IN_AXON_SERVER + ".new");
        Files.deleteIfExists(draft);
        PrivateFiles.write(draft, (beginning + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.force(data.path());
    }

    @Override
    public String where() {
        return "The folder " + data.path();
    }

    private Path file() {
        return data.resolve(DataFolder.EVENTS_IN_AXON_SERVER);
    }
}
