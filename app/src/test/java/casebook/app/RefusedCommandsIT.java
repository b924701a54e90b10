package casebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.message.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedCommandsIT {

    @TempDir
    Path folder;

    private StartedCasebook casebook;

    record Ask(boolean politely) {}

    record Asked(boolean politely) {}

    static final class Desk {
        private final EventBus events;

        Desk(EventBus events) {
            this.events = events;
        }

        @CommandHandler
        void on(Ask ask) {
            events.publish(GenericEventMessage.asEventMessage(new Asked(ask.politely())));
            throw ask.politely()
                    ? new Refused(new Refusal(Refusal.Kind.RULE, "NobodyMayAsk", "nothing", "a test"))
                    : new IllegalStateException("broken");
        }
    }

    static final class Shelf {
        final List<EventMessage<?>> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(Asked asked, EventMessage<?> message) {
            seen.add(message);
        }
    }

    static final class Counter implements MessageHandlerInterceptor<CommandMessage<?>> {
        final AtomicInteger passed = new AtomicInteger();

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            // the start sends commands of its own
            if (unitOfWork.getMessage().getPayload() instanceof Ask) {
                passed.incrementAndGet();
            }
            return chain.proceed();
        }
    }

    @BeforeEach
    void start() {
        casebook = StartedCasebook.in(folder, Desk.class, Shelf.class, Counter.class);
    }

    @AfterEach
    void stop() {
        casebook.close();
    }

    @Test
    void a_refusal_is_told_and_what_records_it_stays() {
        assertThatThrownBy(() -> ask(true))
                .isInstanceOf(Refused.class)
                .satisfies(e -> assertThat(Refused.in(e)).map(Refusal::rule).contains("NobodyMayAsk"));
        await().until(() -> !seen().isEmpty());
        assertThat(seen())
                .singleElement()
                .satisfies(message -> assertThat(message.getMetaData())
                        .containsEntry(Trace.ACTOR, "head")
                        .containsKeys("traceId", "correlationId")
                        .doesNotContainKey(Trace.EXPECTED_VERSION));
    }

    @Test
    void whatever_else_fails_leaves_nothing_behind() {
        var before = casebook.bean(EventStore.class).createHeadToken();
        assertThatThrownBy(() -> ask(false)).hasMessageContaining("broken");
        assertThat(casebook.bean(EventStore.class).createHeadToken()).isEqualTo(before);
    }

    @Test
    void an_interceptor_that_is_a_bean_sees_each_command_once() {
        assertThatThrownBy(() -> ask(true)).isInstanceOf(Refused.class);
        assertThat(casebook.bean(Counter.class).passed).hasValue(1);
    }

    @Test
    void what_was_recorded_is_seen_again_from_the_first_event_after_a_restart() {
        assertThatThrownBy(() -> ask(true)).isInstanceOf(Refused.class);
        casebook.close();
        start();
        await().until(() -> seen().size() == 1);
    }

    private void ask(boolean politely) {
        casebook.bean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(
                        new Ask(politely), Map.of(Trace.ACTOR, "head", Trace.EXPECTED_VERSION, "3")));
    }

    private List<EventMessage<?>> seen() {
        return casebook.bean(Shelf.class).seen;
    }
}
