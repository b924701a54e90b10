package casebook.app.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import casebook.app.start.StartRefused;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.core.env.Environment;

/**
 * The MongoDB that somebody at the school or trust looks after, by one client for all that Casebook keeps there. What it confirms is on
 * the disks of most of its members. Writes are tried again by the driver where the server keeps track of them, as a replica set does.
 */
public final class OutsideMongo implements AutoCloseable {
    private static final int LOOKING_SECONDS = 2;
    private static final int CONNECTING_SECONDS = 3;
    private static final int ANSWERING_SECONDS = 20;
    private static final int DEEPEST = 20;

    private final MongoClient client;
    private final MongoSettings settings;

    private OutsideMongo(MongoClient client, MongoSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** That of these settings; {@link StartRefused} where it cannot be used. */
    public static OutsideMongo in(Environment given) {
        return open(MongoSettings.in(given));
    }

    static OutsideMongo open(MongoSettings settings) {
        OutsideMongo mongo = new OutsideMongo(MongoClients.create(ofDriver(settings)), settings);
        try {
            mongo.kept().runCommand(new Document("ping", 1));
            return mongo;
        } catch (MongoException e) {
            mongo.close();
            throw new StartRefused(
                    "The MongoDB in casebook.mongodb.uri cannot be used: " + why(e) + ".",
                    "See that it runs, that this computer may reach it, and that user, password and certificates are right.",
                    e);
        }
    }

    /** The database of what cannot be worked out from the events: it needs a backup. */
    public MongoDatabase kept() {
        return client.getDatabase(settings.keptDatabase());
    }

    /** The database of the views, their places in the log among them: it can be made again from the events. */
    public MongoDatabase views() {
        return client.getDatabase(settings.viewsDatabase());
    }

    /** Whether it answered when the driver last looked, which is at once after a failure and then every two seconds. */
    public boolean answers() {
        return client.getClusterDescription().getServerDescriptions().stream()
                .anyMatch(server -> server.isPrimary() || server.isStandAlone() || server.isShardRouter());
    }

    static MongoClientSettings ofDriver(MongoSettings settings) {
        MongoClientSettings.Builder driver = MongoClientSettings.builder()
                .applicationName("casebook")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(CONNECTING_SECONDS, SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(LOOKING_SECONDS, SECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(CONNECTING_SECONDS, SECONDS).readTimeout(ANSWERING_SECONDS, SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(CONNECTING_SECONDS, SECONDS))
                .applyConnectionString(settings.uri())
                .readPreference(ReadPreference.primary())
                .writeConcern(WriteConcern.MAJORITY.withJournal(true));
        settings.caFile()
                .ifPresent(file -> driver.applyToSslSettings(tls -> tls.context(TrustedCertificates.in(file))));
        return driver.build();
    }

    // its own words can quote what it was asked, and where it is
    private static String why(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> cause instanceof MongoException told ? Stream.of(told.getCode()) : Stream.empty())
                .filter(code -> code > 0)
                .findFirst()
                .map(code -> "it answers with error " + code)
                .orElse("nobody answers there as it should");
    }

    @Override
    public void close() {
        client.close();
    }
}
