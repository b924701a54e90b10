package casebook.app.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;

/** A document database in memory, on a free port of this machine only, for this process only. */
final class OwnMongo implements AutoCloseable {

    private final StartSecret secret;
    private final MongoServer server;

    private OwnMongo(StartSecret secret, MongoServer server) {
        this.secret = secret;
        this.server = server;
    }

    static OwnMongo start(SecureRandom random) {
        StartSecret secret = new StartSecret(random);
        MongoServer server = new MongoServer(new GuardedBackend(secret));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new OwnMongo(secret, server);
    }

    /** A client that greets with the secret on each of its connections; the application's name is what the protocol offers. */
    MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(address())))
                .applicationName(secret.tell())
                .build());
    }

    ServerAddress address() {
        return new ServerAddress(server.getLocalAddress());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
