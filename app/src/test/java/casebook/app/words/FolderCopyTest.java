package casebook.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {

    private static final int TIMES = 20;

    @TempDir
    Path temp;

    /** Written as Casebook does: first what an event needs, then the event that names it. */
    @Test
    void every_password_that_a_copied_event_names_is_in_the_copy_whoever_changes_theirs_meanwhile() throws Exception {
        Path data = Files.createDirectory(temp.resolve("data"));
        AtomicBoolean isOver = new AtomicBoolean();
        try (Connection events = made(data.resolve("events.db"));
                Connection passwords = made(data.resolve("accounts.db"))) {
            var changes = CompletableFuture.runAsync(() -> {
                for (int password = 0; !isOver.get(); password++) {
                    add(passwords, password);
                    add(events, password);
                }
            });
            for (int time = 0; time < TIMES; time++) {
                Path copy = temp.resolve("copy-" + time);
                new FolderCopy(data, copy).copy();
                assertThat(inUse(copy.resolve("accounts.db"))).containsAll(inUse(copy.resolve("events.db")));
            }
            isOver.set(true);
            changes.join();
        }
        assertThat(inUse(temp.resolve("copy-" + (TIMES - 1) + "/events.db"))).isNotEmpty();
    }

    private static Connection made(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("CREATE TABLE named (password INTEGER)");
        }
        return connection;
    }

    private static void add(Connection to, int password) {
        try (Statement statement = to.createStatement()) {
            statement.execute("INSERT INTO named VALUES (" + password + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> inUse(Path file) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT password FROM named")) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }
}
