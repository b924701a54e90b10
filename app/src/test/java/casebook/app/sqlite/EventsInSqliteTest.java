package casebook.app.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsInSqliteTest {

    @TempDir
    Path temp;

    private OpenedEvents events;

    @BeforeEach
    void open() {
        events = OpenedEvents.in(temp.resolve("data"));
    }

    @AfterEach
    void close() throws Exception {
        events.close();
    }

    @Test
    void a_commit_waits_for_the_disk() throws SQLException {
        assertThat(asked("PRAGMA journal_mode", events.database().writer())).isEqualTo("wal");
        assertThat(asked("PRAGMA synchronous", events.database().writer())).isEqualTo("2");
    }

    @Test
    void readers_cannot_write() {
        assertThatThrownBy(() -> asked(
                        "DELETE FROM DomainEventEntry RETURNING 1",
                        events.database().reader()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("readonly");
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
    void an_empty_log_has_neither_head_nor_tail() {
        assertThat(events.engine().createHeadToken()).isNull();
        assertThat(events.engine().createTailToken()).isNull();
        assertThat(events.engine().createTokenAt(Instant.EPOCH)).isNull();
        assertThat(events.engine().lastSequenceNumberFor("a")).isEmpty();
        assertThat(events.engine().readEvents(null, false)).isEmpty();
    }

    @Test
    void places_in_the_log_are_told() {
        events.append("a", 0);
        events.append("a", 1);
        assertThat(position(events.engine().createTailToken())).isZero();
        assertThat(position(events.engine().createHeadToken())).isEqualTo(2);
        assertThat(position(events.engine().createTokenAt(Instant.EPOCH))).isZero();
        assertThat(events.engine().lastSequenceNumberFor("a")).contains(1L);
    }

    @Test
    void an_append_that_was_rolled_back_leaves_no_gap() {
        Transaction transaction = events.transactions().startTransaction();
        events.append("a", 0);
        transaction.rollback();
        events.append("b", 0);
        assertThat(position(events.engine().createHeadToken())).isEqualTo(1);
    }

    @Test
    void a_transaction_that_has_not_written_keeps_nobody_waiting() throws Exception {
        Transaction idle = events.transactions().startTransaction();
        Thread other = Thread.ofPlatform().start(() -> events.append("a", 0));
        assertThat(other.join(Duration.ofSeconds(5))).isTrue();
        idle.commit();
        assertThat(events.engine().lastSequenceNumberFor("a")).contains(0L);
    }

    @Test
    void a_reader_sees_what_was_committed_while_another_writes() throws Exception {
        events.append("a", 0);
        Transaction open = events.transactions().startTransaction();
        events.append("a", 1);
        assertThat(events.engine().lastSequenceNumberFor("a")).contains(0L);
        open.commit();
        assertThat(events.engine().lastSequenceNumberFor("a")).contains(1L);
    }

    @Test
    void two_writers_at_once_lose_nothing() throws InterruptedException {
        List<Thread> writers = LongStream.range(0, 2)
                .mapToObj(writer -> Thread.ofPlatform()
                        .start(() -> LongStream.range(0, 200)
                                .forEach(sequence -> events.append("case-" + writer, sequence))))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(position(events.engine().createHeadToken())).isEqualTo(400);
        assertThat(events.engine().readEvents(null, false)).hasSize(400);
        assertThat(events.engine().readEvents("case-0", 0).asStream()).hasSize(200);
    }

    @Test
    void what_was_appended_is_there_after_a_restart() throws Exception {
        events.append("a", 0);
        Instant recordedAt = events.engine().readEvents("a", 0).next().getTimestamp();
        events.close();
        events = OpenedEvents.in(temp.resolve("data"));
        assertThat(events.engine().readEvents("a", 0).next().getTimestamp()).isEqualTo(recordedAt);
        assertThat(asked(
                        "SELECT timeStamp FROM DomainEventEntry",
                        events.database().reader()))
                .isEqualTo(recordedAt.toString());
    }

    private static String asked(String sql, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
