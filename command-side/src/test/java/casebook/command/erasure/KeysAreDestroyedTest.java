package casebook.command.erasure;

import static casebook.shared.examples.KeepingExamples.orderedToErase;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.examples.Invented;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.message.Trace;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Keyring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class KeysAreDestroyedTest {

    private static final Instant ORDERED = Instant.parse("2033-01-10T09:00:00Z");
    private static final UUID CASE = Invented.CASE.value();

    private final Keyring keyring = new InMemoryKeyring();
    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final KeysAreDestroyed reaction = new KeysAreDestroyed(keyring, gateway());

    @Test
    void of_the_case_and_of_its_reporter_and_of_nobody_else() {
        keyring.keyToSeal(new KeyId(Owner.CASE, CASE));
        keyring.keyToSeal(new KeyId(Owner.REPORTER, CASE));
        keyring.keyToSeal(new KeyId(Owner.PERSON, CASE));
        react();
        assertThat(List.of(Owner.CASE, Owner.REPORTER))
                .allSatisfy(owner -> assertThat(keyring.keyToOpen(new KeyId(owner, CASE)))
                        .isEqualTo(new Keyring.Destroyed(
                                ORDERED, orderedToErase().basis().under())));
        assertThat(keyring.keyToOpen(new KeyId(Owner.PERSON, CASE))).isInstanceOf(Keyring.Present.class);
    }

    @Test
    void and_then_the_record_says_so_in_the_name_of_whoever_ordered_it() {
        react();
        assertThat(sent).singleElement().satisfies(command -> {
            assertThat(command.getPayload()).isEqualTo(new RecordErasure(Invented.CASE));
            assertThat(command.getMetaData())
                    .containsEntry(Trace.ACTOR, "head")
                    .containsEntry(Trace.ROLE, "HEAD")
                    .containsEntry(Trace.CHANNEL, "TIMER");
        });
    }

    @Test
    void is_the_same_request_each_time_it_comes_again() {
        react();
        react();
        assertThat(sent)
                .extracting(command -> command.getMetaData().get(Trace.REQUEST))
                .doesNotContainNull();
        assertThat(sent.getFirst().getMetaData()).isEqualTo(sent.getLast().getMetaData());
    }

    private void react() {
        reaction.on(
                orderedToErase(),
                ORDERED,
                MetaData.with(Trace.ACTOR, "head").and(Trace.ROLE, "HEAD").and(Trace.REQUEST, "of-the-order"));
    }

    private CommandGateway gateway() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(RecordErasure.class.getName(), command -> {
            sent.add((CommandMessage<?>) command);
            return null;
        });
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}
