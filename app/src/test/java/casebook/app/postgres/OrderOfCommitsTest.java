package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.shared.log.Leaf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is ever filled in behind what somebody has seen: what the log's tree, its signatures and every view rest on. */
class OrderOfCommitsTest {
    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 2 AND NOT granted";
    private static final int WRITERS = 6;
    private static final int EACH = 60;

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
    void a_later_entry_is_not_there_before_the_earlier_one() throws Exception {
        Transaction earlier = events.transactions().startTransaction();
        events.engine().appendEvents(OpenedPostgres.event("earlier", 0));
        Thread later = Thread.ofPlatform().start(() -> events.append("later", 0));
        await().until(() -> "1".equals(PrivatePostgres.asked(address, WAITING)));
        assertThat(PrivatePostgres.asked(address, "SELECT count(*) FROM DomainEventEntry"))
                .isEqualTo("0");
        earlier.commit();
        later.join();
        assertThat(aggregates(events.stored().from(0, 10))).containsExactly("earlier", "later");
    }

    @Test
    void a_later_entry_takes_the_place_of_an_earlier_one_that_did_not_come_to_be() throws Exception {
        events.append("first", 0);
        Transaction earlier = events.transactions().startTransaction();
        events.engine().appendEvents(OpenedPostgres.event("earlier", 0));
        Thread later = Thread.ofPlatform().start(() -> events.append("later", 0));
        await().until(() -> "1".equals(PrivatePostgres.asked(address, WAITING)));
        earlier.rollback();
        later.join();
        assertThat(aggregates(events.stored().from(0, 10))).containsExactly("first", "later");
        assertThat(PrivatePostgres.asked(address, "SELECT max(globalIndex) FROM DomainEventEntry"))
                .isEqualTo("2");
    }

    @Test
    void whoever_follows_many_writers_reads_each_entry_once_and_in_its_place() throws Exception {
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> writes(writer)))
                .toList();
        List<String> followed = new ArrayList<>();
        while (writers.stream().anyMatch(Thread::isAlive)) {
            followed.addAll(ids(events.stored().from(followed.size(), 7)));
        }
        followed.addAll(ids(events.stored().from(followed.size(), WRITERS * EACH)));
        List<String> all = events.engine()
                .readEvents(null, false)
                .map(TrackedEventMessage::getIdentifier)
                .toList();
        assertThat(followed).hasSizeGreaterThan(WRITERS).doesNotHaveDuplicates().isEqualTo(all);
    }

    private void writes(int writer) {
        Random chance = new Random(writer);
        long sequence = 0;
        for (int i = 0; i < EACH; i++) {
            Transaction transaction = events.transactions().startTransaction();
            events.engine().appendEvents(OpenedPostgres.event("case-" + writer, sequence));
            if (chance.nextInt(4) == 0) {
                transaction.rollback();
            } else {
                transaction.commit();
                sequence++;
            }
        }
    }

    private static List<String> aggregates(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::aggregate).toList();
    }

    private static List<String> ids(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::eventId).toList();
    }
}
