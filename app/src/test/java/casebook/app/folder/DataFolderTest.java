package casebook.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void is_made_for_its_user_alone() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("a/b/data"))) {
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
            assertThat(permissions(folder.database("events.db"))).isEqualTo("rw-------");
        }
    }

    @Test
    void is_closed_to_others_when_it_was_open_to_them() throws IOException {
        Path path = Files.createDirectory(
                temp.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void is_refused_to_a_second_casebook_until_the_first_has_stopped() throws IOException {
        DataFolder first = DataFolder.open(temp.resolve("data"));
        assertThatThrownBy(() -> DataFolder.open(temp.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Another Casebook is using the data folder");
        first.close();
        DataFolder.open(temp.resolve("data")).close();
    }

    @Test
    void is_refused_when_it_is_a_file() throws IOException {
        Path file = Files.writeString(temp.resolve("data"), "");
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("is a file, not a folder.");
    }

    @Test
    void is_refused_when_it_cannot_be_made() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
