package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database has one Casebook at a time, and one data folder for good. */
class OneCasebookTest {

    private static PrivatePostgres postgres;

    @TempDir
    Path temp;

    private String address;

    @BeforeAll
    static void start() throws Exception {
        postgres = PrivatePostgres.running();
    }

    @BeforeEach
    void another() throws Exception {
        address = postgres.database();
    }

    @Test
    void a_second_one_is_refused_while_the_first_runs() throws Exception {
        try (OpenedPostgres first = opened("data")) {
            first.append("a", 0);
            copied("data", "copy");
            refused("copy", "Another Casebook is using the database");
        }
        opened("copy").close();
    }

    @Test
    void one_that_lost_its_lock_appends_nothing_once_another_was_started() throws Exception {
        try (OpenedPostgres first = opened("data")) {
            first.append("a", 0);
            PrivatePostgres.asked(
                    address,
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND objid = 1");
            first.append("a", 1);
            copied("data", "copy");
            try (OpenedPostgres second = opened("copy")) {
                assertThatThrownBy(() -> first.append("a", 2))
                        .rootCause()
                        .hasMessageContaining("Another Casebook was started");
                second.append("a", 2);
                assertThat(second.stored().from(0, 10)).hasSize(3);
            }
        }
    }

    @Test
    void an_empty_database_is_refused_where_there_were_records() throws Exception {
        try (OpenedPostgres first = opened("data")) {
            first.append("a", 0);
        }
        address = postgres.database();
        refused("data", "The records are missing");
    }

    @Test
    void a_database_of_another_folder_is_refused() throws Exception {
        try (OpenedPostgres first = opened("data")) {
            first.append("a", 0);
        }
        refused("empty", "The keys are missing");
        address = postgres.database();
        opened("other").close();
        refused("data", "belongs to another database");
    }

    @Test
    void a_first_start_that_was_broken_off_is_made_again() throws Exception {
        opened("data").close();
        opened("other").close();
    }

    @Test
    void a_database_of_a_newer_casebook_is_refused() throws Exception {
        opened("data").close();
        PrivatePostgres.does(address, "INSERT INTO casebook_schema (version) VALUES (1000)");
        refused("data", "newer Casebook");
    }

    @Test
    void one_that_is_not_there_is_said_without_its_password() {
        assertThatThrownBy(() -> OpenedPostgres.in(
                        temp.resolve("data"),
                        new PostgresSettings("jdbc:postgresql://127.0.0.1:9/none", "me", "secret", false)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used")
                .hasMessageNotContaining("secret");
    }

    private OpenedPostgres opened(String folder) throws Exception {
        return OpenedPostgres.in(temp.resolve(folder), postgres.known(address));
    }

    private void refused(String folder, String why) {
        assertThatThrownBy(() -> opened(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }

    private void copied(String from, String to) throws Exception {
        Files.createDirectories(temp.resolve(to));
        Files.copy(
                temp.resolve(from).resolve("events-in-postgres"),
                temp.resolve(to).resolve("events-in-postgres"));
    }
}
