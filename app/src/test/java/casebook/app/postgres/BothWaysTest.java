package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.app.jdbc.EventsAsStored;
import casebook.app.jdbc.LogTree;
import casebook.app.sqlite.FilledTable;
import casebook.app.sqlite.NewEventsFile;
import casebook.app.start.StartRefused;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.sqlite.SQLiteDataSource;

/** Events go from a file into PostgreSQL and into a file again, each in its place. */
class BothWaysTest {
    private static final int EVENTS = 2_500;

    private static PrivatePostgres postgres;

    @TempDir
    Path temp;

    private String address;
    private Path file;
    private LogTree before;

    @BeforeAll
    static void start() throws Exception {
        postgres = PrivatePostgres.running();
    }

    @BeforeEach
    void some_events_in_a_file() throws Exception {
        address = postgres.database();
        file = temp.resolve("data/events.db");
        try (DataFolder data = DataFolder.open(temp.resolve("data"));
                FilledTable table = FilledTable.in(data, EVENTS)) {
            before = LogTree.of(table.events());
        }
    }

    @Test
    void they_come_back_as_they_went() throws Exception {
        arrived();
        Path back = temp.resolve("back.db");
        try (DepartureFromPostgres departure = DepartureFromPostgres.in(settings())) {
            assertThat(new NewEventsFile(back).write(departure.events(), place -> {}))
                    .isEqualTo(before);
        }
        SQLiteDataSource again = new SQLiteDataSource();
        again.setUrl("jdbc:sqlite:" + back);
        assertThat(LogTree.of(new EventsAsStored(again))).isEqualTo(before);
        assertThat(before.size()).isEqualTo(EVENTS);
    }

    @Test
    void none_counts_before_that_is_said() throws Exception {
        try (Arrival arrival = Arrival.in(settings())) {
            assertThat(arrival.copy(file, place -> {})).isEqualTo(before);
        }
        assertThat(PrivatePostgres.asked(address, "SELECT count(*) FROM DomainEventEntry"))
                .isEqualTo("0");
        arrived();
    }

    @Test
    void nothing_is_put_where_a_casebook_runs_or_has_begun() throws Exception {
        try (OpenedPostgres other = OpenedPostgres.in(temp.resolve("other"), postgres.known(address))) {
            assertThatThrownBy(() -> Arrival.in(settings()).close())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Casebook is using the database");
            assertThat(other.stored().from(0, 1)).isEmpty();
        }
        assertThatThrownBy(() -> Arrival.in(settings()).close())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void while_they_go_over_no_casebook_starts_there() throws Exception {
        try (Arrival arrival = Arrival.in(settings())) {
            assertThatThrownBy(() -> OpenedPostgres.in(temp.resolve("other"), postgres.known(address)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Casebook is using the database");
            arrival.copy(file, place -> {});
        }
    }

    private void arrived() {
        try (Arrival arrival = Arrival.in(settings())) {
            arrival.copy(file, place -> {});
            arrival.count();
        }
    }

    private Environment settings() {
        MockEnvironment given = new MockEnvironment();
        postgres.settings(address)
                .forEach(setting -> given.setProperty(
                        setting.substring(2, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
        return given;
    }
}
