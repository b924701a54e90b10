package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptForTest;
import casebook.app.start.StartRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that share their keys share a database of events; nobody else does. */
class SharedDatabaseTest {

    private static PrivatePostgres postgres;

    @TempDir
    Path temp;

    private String address;
    private KeptForTest mongo;

    @BeforeAll
    static void start() throws Exception {
        postgres = PrivatePostgres.running();
    }

    @BeforeEach
    void open() throws Exception {
        mongo = KeptForTest.open();
        address = postgres.database();
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Test
    void three_nodes_append_at_once_and_no_place_is_left_out() throws Exception {
        try (OpenedPostgres one = node("one");
                OpenedPostgres two = node("two");
                OpenedPostgres three = node("three")) {
            List<OpenedPostgres> nodes = List.of(one, two, three);
            try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Boolean> appended : at.invokeAll(IntStream.range(0, 90)
                        .<Callable<Boolean>>mapToObj(each -> () -> appended(nodes.get(each % 3), each))
                        .toList())) {
                    assertThat(appended.get()).isTrue();
                }
            }
            assertThat(two.stored().from(0, 100)).hasSize(90);
            assertThat(PrivatePostgres.asked(
                            address, "SELECT max(globalIndex) - min(globalIndex) FROM DomainEventEntry"))
                    .isEqualTo("89");
        }
    }

    @Test
    void of_two_nodes_that_append_the_same_entry_of_a_case_one_is_told_that_it_was_second() throws Exception {
        try (OpenedPostgres one = node("one");
                OpenedPostgres two = node("two")) {
            one.append("a", 0);
            assertThatThrownBy(() -> two.append("a", 0)).isInstanceOf(AggregateStreamCreationException.class);
            assertThat(one.stored().from(0, 10)).hasSize(1);
        }
    }

    @Test
    void nodes_that_are_first_at_the_same_time_belong_to_one_database() throws Exception {
        try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<OpenedPostgres>> nodes = at.invokeAll(IntStream.range(0, 4)
                    .<Callable<OpenedPostgres>>mapToObj(each -> () -> node("node" + each))
                    .toList());
            for (int each = 0; each < nodes.size(); each++) {
                try (OpenedPostgres node = nodes.get(each).get()) {
                    node.append("a" + each, 0);
                }
            }
        }
        assertThat(PrivatePostgres.asked(address, "SELECT count(*) FROM DomainEventEntry"))
                .isEqualTo("4");
    }

    @Test
    void one_that_keeps_its_keys_in_a_folder_is_refused() throws Exception {
        try (OpenedPostgres one = node("one")) {
            one.append("a", 0);
            assertThatThrownBy(() -> OpenedPostgres.in(temp.resolve("other"), postgres.known(address)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Casebook is using the database");
        }
        assertThatThrownBy(() -> OpenedPostgres.in(temp.resolve("other"), postgres.known(address)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The keys are missing");
    }

    @Test
    void another_database_of_keys_or_of_events_is_refused() throws Exception {
        try (OpenedPostgres one = node("one")) {
            one.append("a", 0);
        }
        try (KeptForTest other = KeptForTest.open()) {
            assertThatThrownBy(() -> node("one", other))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("The keys are missing");
        }
        address = postgres.database();
        assertThatThrownBy(() -> node("one"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The records are missing");
    }

    private static boolean appended(OpenedPostgres node, int each) {
        node.append("case " + each, 0);
        return true;
    }

    private OpenedPostgres node(String folder) throws Exception {
        return node(folder, mongo);
    }

    private OpenedPostgres node(String folder, KeptForTest keys) throws Exception {
        DataFolder data = DataFolder.open(temp.resolve(folder));
        return OpenedPostgres.with(data, new KeysInKept(keys.kept()), postgres.known(address));
    }
}
