package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.app.sqlite.FilledTable;
import casebook.app.start.StartRefused;
import casebook.shared.log.Leaf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that were in a file are moved into PostgreSQL, in their order. */
class MovingTest {
    private static final int EVENTS = 2_500;

    private static PrivatePostgres postgres;

    @TempDir
    Path temp;

    private String address;
    private List<Leaf> before;

    @BeforeAll
    static void start() throws Exception {
        postgres = PrivatePostgres.running();
    }

    @BeforeEach
    void some_events_in_a_file() throws Exception {
        address = postgres.database();
        try (DataFolder data = DataFolder.open(temp.resolve("data"));
                FilledTable table = FilledTable.in(data, EVENTS)) {
            before = table.events().from(0, EVENTS);
        }
        assertThat(before).hasSize(EVENTS);
    }

    @Test
    void they_are_moved_only_when_that_is_said() {
        assertThatThrownBy(() -> opened(false).close())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("are in the file")
                .hasMessageContaining("events.db, and not in PostgreSQL");
        assertThat(temp.resolve("data/events.db")).exists();
    }

    @Test
    void they_are_the_same_in_the_same_places_and_more_come_after_them() throws Exception {
        try (OpenedPostgres moved = opened(true)) {
            assertThat(moved.stored().from(0, EVENTS + 1)).isEqualTo(before);
            moved.append("new", 0);
            assertThat(moved.stored().from(EVENTS, 2)).hasSize(1);
        }
        assertThat(temp.resolve("data/events.db")).doesNotExist();
        assertThat(temp.resolve("data/events.db.moved")).exists();
        try (OpenedPostgres again = opened(true)) {
            assertThat(again.stored().from(0, EVENTS + 2)).hasSize(EVENTS + 1);
        }
    }

    @Test
    void a_move_that_was_broken_off_is_finished() throws Exception {
        opened(true).close();
        Files.move(temp.resolve("data/events.db.moved"), temp.resolve("data/events.db"));
        Files.delete(temp.resolve("data/events-in-postgres"));
        try (OpenedPostgres again = opened(true)) {
            assertThat(again.stored().from(0, EVENTS + 1)).isEqualTo(before);
        }
        assertThat(temp.resolve("data/events.db")).doesNotExist();
    }

    @Test
    void nothing_is_moved_to_other_records_and_a_failed_move_leaves_nothing() throws Exception {
        try (OpenedPostgres other = OpenedPostgres.in(temp.resolve("other"), postgres.known(address))) {
            other.append("another", 0);
        }
        assertThatThrownBy(() -> opened(true).close())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds other records");
        assertThat(PrivatePostgres.asked(address, "SELECT count(*) FROM DomainEventEntry"))
                .isEqualTo("1");
        assertThat(temp.resolve("data/events.db")).exists();
        assertThat(temp.resolve("data/events-in-postgres")).doesNotExist();
    }

    private OpenedPostgres opened(boolean move) throws Exception {
        PostgresSettings known = postgres.known(address);
        return OpenedPostgres.in(
                temp.resolve("data"), new PostgresSettings(known.url(), known.username(), known.password(), move));
    }
}
