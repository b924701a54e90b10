package casebook.app.axonserver;

import casebook.app.kept.Departure;
import casebook.app.kept.KeptDatabase;
import casebook.app.ledger.StoredEvents;
import casebook.app.start.StartRefused;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** Out of Axon Server, up to the entry that was the last one when it was asked; each as the leaf that Casebook signed. */
public final class DepartureFromAxonServer implements Departure {

    private final AxonServerConnectionManager connections;
    private final Optional<String> first;
    private final StoredEvents entries;

    private DepartureFromAxonServer(AxonServerConnectionManager connections, LastFailure failure) {
        this.connections = connections;
        AxonServerLog log = new AxonServerLog(
                connections, new Entries(Jackson3Serializer.builder().build()));
        this.first = new WithinReach(connections, log, failure).first();
        this.entries = new FirstEntries(log.size(), log);
    }

    /** From the Axon Server of these settings. */
    public static DepartureFromAxonServer in(Environment given) {
        LastFailure failure = new LastFailure();
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration(AxonServerSettings.in(given)))
                .channelCustomizer(failure)
                .build();
        try {
            return new DepartureFromAxonServer(connections, failure);
        } catch (RuntimeException e) {
            connections.shutdown();
            throw e;
        }
    }

    private static AxonServerConfiguration configuration(AxonServerSettings settings) {
        Map<String, Object> its = settings.forTheConnector().entrySet().stream()
                .collect(Collectors.toMap(each -> "axon.axonserver." + each.getKey(), Map.Entry::getValue));
        return new Binder(new MapConfigurationPropertySource(its))
                .bind("axon.axonserver", AxonServerConfiguration.class)
                .get();
    }

    @Override
    public void refuseUnlessOf(KeptDatabase kept) {
        KnownInMongo known = new KnownInMongo(kept);
        String said = known.said().orElse("");
        if (first.filter(begins -> said.equals(begins) || said.equals(AxonServerAtStart.NOTHING_YET))
                .isEmpty()) {
            throw new StartRefused(
                    known.where() + " belongs to another log than the one in Axon Server.",
                    "Use the two that belong together: without their keys the records cannot be read.");
        }
    }

    @Override
    public StoredEvents events() {
        return entries;
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
