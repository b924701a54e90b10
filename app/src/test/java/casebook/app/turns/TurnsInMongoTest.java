package casebook.app.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.kept.KeptForTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsInMongoTest {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Duration SHORT = Duration.ofMillis(300);

    private KeptForTest mongo;

    @BeforeEach
    void open() {
        mongo = KeptForTest.open();
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Test
    void of_many_nodes_that_ask_at_once_it_is_one_s_turn() throws Exception {
        try (ExecutorService at = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = at.invokeAll(IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            each -> () -> node("node " + each, LONG).isMine("mail"))
                    .toList());
            int turns = 0;
            for (Future<Boolean> answer : answers) {
                turns += answer.get() ? 1 : 0;
            }
            assertThat(turns).isEqualTo(1);
        }
    }

    @Test
    void whoever_has_a_turn_keeps_it_by_asking_and_another_work_is_another_turn() {
        assertThat(node("a", LONG).isMine("mail")).isTrue();
        assertThat(node("b", LONG).isMine("mail")).isFalse();
        assertThat(node("a", LONG).isMine("mail")).isTrue();
        assertThat(node("b", LONG).isMine("checkpoints")).isTrue();
    }

    @Test
    void when_a_node_has_died_another_has_its_turn_and_it_is_a_later_term() {
        assertThat(node("a", SHORT).isMine("mail")).isTrue();
        await().atMost(Duration.ofSeconds(10)).until(() -> node("b", LONG).isMine("mail"));
        assertThat(node("a", SHORT).isMine("mail")).isFalse();
        Document turn = mongo.kept().collection("turns").find().first();
        assertThat(turn).containsEntry("holder", "b").containsEntry("term", 2);
    }

    private Turns node(String name, Duration last) {
        return new TurnsInMongo(mongo.kept(), name, last);
    }
}
