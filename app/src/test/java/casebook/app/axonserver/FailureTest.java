package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure on its way from the process that handles a command to the one that sent it. */
class FailureTest {

    record Tried(String what) {}

    private final CommandSerializer wire = new CommandSerializer(
            Jackson3Serializer.builder().build(),
            AxonServerConfiguration.builder().build());

    static List<RuntimeException> concurrent() {
        return List.of(new ConcurrencyException("others"), new AggregateStreamCreationException("others"));
    }

    @ParameterizedTest
    @MethodSource("concurrent")
    void that_others_wrote_is_told_apart_so_that_it_is_tried_again(RuntimeException thrown) {
        assertThat(received(thrown)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void that_there_is_no_such_case_is_told() {
        assertThat(received(new AggregateNotFoundException("x", "none")))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void that_the_store_does_not_answer_is_told() {
        assertThat(received(new EventStoreException("gone"))).isInstanceOf(PartAway.class);
    }

    @Test
    void a_refusal_arrives_whole() {
        Refusal refusal = new Refusal(Refusal.Kind.RULE, "ARule", "It wants something", "Its basis");
        assertThat(Refused.in(received(new Refused(refusal)))).contains(refusal);
    }

    @Test
    void the_words_of_anything_else_stay_where_it_happened() {
        assertThat(received(new IllegalStateException("a name")))
                .hasToString("org.axonframework.commandhandling.CommandExecutionException: FAULT");
    }

    @Test
    void that_no_process_handles_it_is_told() {
        assertThat(CommandsFromHere.told(ErrorCode.NO_HANDLER_FOR_COMMAND.convert(new IllegalStateException("none"))))
                .isInstanceOf(PartAway.class);
    }

    private Throwable received(RuntimeException thrown) {
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        SimpleCommandBus handlers = SimpleCommandBus.builder().build();
        handlers.subscribe(Tried.class.getName(), command -> {
            throw thrown;
        });
        new FailuresWithDetails(handlers)
                .dispatch(
                        GenericCommandMessage.asCommandMessage(new Tried("it")),
                        (sent, answer) -> result.set(wire.deserialize(wire.serialize(answer, "a-request"))));
        return CommandsFromHere.told(result.get().exceptionResult());
    }
}
