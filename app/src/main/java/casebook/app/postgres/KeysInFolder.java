package casebook.app.postgres;

import casebook.app.folder.DataFolder;
import casebook.app.folder.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** In the data folder of the only Casebook. */
record KeysInFolder(DataFolder data) implements KeysBeside {

    @Override
    public @Nullable String said() throws IOException {
        return Files.exists(file()) ? Files.readString(file()).strip() : null;
    }

    @Override
    public void say(String id) throws IOException {
        PrivateFiles.write(file(), (id + "\n").getBytes(StandardCharsets.UTF_8));
        PrivateFiles.force(data.path());
    }

    @Override
    public String where() {
        return "The folder " + data.path();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    private Path file() {
        return data.resolve(DataFolder.EVENTS_IN_POSTGRES);
    }
}
