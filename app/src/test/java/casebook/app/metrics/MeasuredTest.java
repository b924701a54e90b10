package casebook.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.query.FindCheckpoint;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Consumer;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Measured measured = new Measured("casebook.queries", meters);

    @Test
    void counts_by_what_was_asked_and_what_came_of_it() {
        ask(MessageMonitor.MonitorCallback::reportSuccess);
        ask(MessageMonitor.MonitorCallback::reportSuccess);
        ask(asked -> asked.reportFailure(new Refused(new Refusal(Refusal.Kind.RULE, "Rule", "wants", "basis"))));
        ask(asked -> asked.reportFailure(new IllegalStateException("Jane")));
        assertThat(count("answered")).isEqualTo(2);
        assertThat(count("refused")).isEqualTo(1);
        assertThat(count("failed")).isEqualTo(1);
    }

    private void ask(Consumer<MessageMonitor.MonitorCallback> outcome) {
        outcome.accept(measured.onMessageIngested(new GenericMessage<>(new FindCheckpoint())));
    }

    private long count(String outcome) {
        return meters.get("casebook.queries")
                .tags("message", "FindCheckpoint", "outcome", outcome)
                .timer()
                .count();
    }
}
