package casebook.app.metrics;

import casebook.shared.message.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Times every message by what it asks for and by what came of it. What it says is not looked at. */
record Measured(String timer, MeterRegistry meters) implements MessageMonitor<Message<?>> {

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        Timer.Sample begun = Timer.start(meters);
        String name = message.getPayloadType().getSimpleName();
        return new MonitorCallback() {

            @Override
            public void reportSuccess() {
                end("answered");
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                end(cause instanceof Refused ? "refused" : "failed");
            }

            @Override
            public void reportIgnored() {
                end("ignored");
            }

            private void end(String outcome) {
                begun.stop(meters.timer(timer, "message", name, "outcome", outcome));
            }
        };
    }
}
