package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsInPostgresTest {

    private static PrivatePostgres postgres;

    @TempDir
    Path temp;

    private String address;
    private OpenedPostgres events;

    @BeforeAll
    static void start() throws Exception {
        postgres = PrivatePostgres.running();
    }

    @BeforeEach
    void open() throws Exception {
        address = postgres.database();
        events = OpenedPostgres.in(temp.resolve("data"), postgres.known(address));
    }

    @AfterEach
    void close() throws Exception {
        events.close();
    }

    @Test
    void a_commit_waits_for_the_disk_even_where_that_is_not_usual() throws Exception {
        PrivatePostgres.does(
                address,
                "ALTER DATABASE " + address.substring(address.lastIndexOf('/') + 1) + " SET synchronous_commit = off");
        try (var connection = events.database().events().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW synchronous_commit")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void a_second_first_event_says_that_the_case_exists() {
        events.append("a", 0);
        assertThatThrownBy(() -> events.append("a", 0)).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_second_event_in_the_same_place_says_that_somebody_was_first() {
        events.append("a", 0);
        events.append("a", 1);
        assertThatThrownBy(() -> events.append("a", 1))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void places_in_the_log_are_told() {
        assertThat(events.engine().readEvents(null, false)).isEmpty();
        assertThat(events.engine().lastSequenceNumberFor("a")).isEmpty();
        events.append("a", 0);
        events.append("a", 1);
        assertThat(position(events.engine().createTailToken())).isZero();
        assertThat(position(events.engine().createHeadToken())).isEqualTo(2);
        assertThat(position(events.engine().createTokenAt(Instant.EPOCH))).isZero();
        assertThat(events.engine().lastSequenceNumberFor("a")).contains(1L);
        assertThat(events.stored().from(0, 10))
                .hasSize(2)
                .allSatisfy(leaf -> assertThat(leaf.aggregate()).isEqualTo("a"));
    }

    @Test
    void an_append_that_was_rolled_back_leaves_no_gap() {
        Transaction transaction = events.transactions().startTransaction();
        events.engine().appendEvents(OpenedPostgres.event("a", 0));
        transaction.rollback();
        assertThatThrownBy(() -> {
                    events.append("b", 0);
                    events.append("b", 0);
                })
                .isInstanceOf(AggregateStreamCreationException.class);
        events.append("c", 0);
        assertThat(position(events.engine().createHeadToken())).isEqualTo(2);
    }

    @Test
    void what_was_appended_is_there_after_a_restart_of_both() throws Exception {
        events.append("a", 0);
        Instant recordedAt = events.engine().readEvents("a", 0).next().getTimestamp();
        events.close();
        postgres.restarts();
        events = OpenedPostgres.in(temp.resolve("data"), postgres.known(address));
        assertThat(events.engine().readEvents("a", 0).next().getTimestamp()).isEqualTo(recordedAt);
        events.append("a", 1);
        assertThat(events.stored().from(0, 10)).hasSize(2);
    }

    @Test
    void the_log_is_never_changed() {
        events.append("a", 0);
        for (String change : new String[] {
            "UPDATE DomainEventEntry SET payload = ''", "DELETE FROM DomainEventEntry", "TRUNCATE DomainEventEntry"
        }) {
            assertThatThrownBy(() -> PrivatePostgres.does(address, change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("The log is never changed");
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
