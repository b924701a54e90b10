package casebook.app.nodes;

import casebook.app.axonserver.NamedAxonServer;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Read from Axon Server's own stream, by its vendor's connector alone. */
record RecordedInAxonServer(NamedAxonServer server) implements Recorded {

    private static final int BUFFER = 500;
    private static final int PATIENCE_SECONDS = 30;

    @Override
    public long events(String kind) throws Exception {
        return stream().stream()
                .filter(event -> event.getEvent().getPayload().getType().endsWith("." + kind))
                .count();
    }

    @Override
    public long all() throws Exception {
        return stream().stream()
                .map(event -> event.getEvent().getMessageIdentifier())
                .distinct()
                .count();
    }

    @Override
    public long places() throws Exception {
        return stream().getLast().getToken() + 1;
    }

    private List<EventWithToken> stream() throws Exception {
        String[] address = server.address().split(":", -1);
        AxonServerConnectionFactory connections = AxonServerConnectionFactory.forClient("the trial")
                .routingServers(new ServerAddress(address[0], Integer.parseInt(address[1])))
                .token(server.token())
                .build();
        try {
            AxonServerConnection connection = connections.connect("default");
            return read(connection.eventChannel());
        } finally {
            connections.shutdown();
        }
    }

    private static List<EventWithToken> read(EventChannel channel) throws Exception {
        long last = channel.getLastToken().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        List<EventWithToken> events = new ArrayList<>();
        try (EventStream stream = channel.openStream(-1, BUFFER)) {
            while (events.size() <= last) {
                events.add(Objects.requireNonNull(stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)));
            }
        }
        return events;
    }
}
