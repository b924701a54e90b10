package casebook.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class TriedAgainTest {

    private static final CommandMessage<String> COMMAND = new GenericCommandMessage<>("a command");

    private final TriedAgain again = new TriedAgain(new Random(7));
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void where_somebody_was_first_it_is_tried_again() {
        assertThat(again.scheduleRetry(
                        COMMAND, new ConcurrencyException("second"), failures(1), tries::incrementAndGet))
                .isTrue();
        assertThat(again.scheduleRetry(
                        COMMAND, new AggregateStreamCreationException("second"), failures(2), tries::incrementAndGet))
                .isTrue();
        await().until(() -> tries.get() == 2);
    }

    @Test
    void anything_else_is_said_at_once_and_so_is_what_never_ends() {
        assertThat(again.scheduleRetry(
                        COMMAND, new IllegalStateException("refused"), failures(1), tries::incrementAndGet))
                .isFalse();
        assertThat(again.scheduleRetry(
                        COMMAND, new ConcurrencyException("second"), failures(20), tries::incrementAndGet))
                .isFalse();
        assertThat(tries).hasValue(0);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // an array of what has a type of its own
    private static List<Class<? extends Throwable>[]> failures(int many) {
        return Collections.nCopies(many, new Class[] {ConcurrencyException.class});
    }
}
