package casebook.app.stores;

import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.mongo.MongoOutside;
import casebook.app.mongo.ViewsInMongoDb;
import casebook.app.mongo.ViewsInThisProcess;
import casebook.app.postgres.EventsInPostgres;
import casebook.app.sqlite.EventsInSqlite;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * One school, one machine, nothing to install. Its events can lie in a PostgreSQL instead, with {@code casebook.events=postgres}, and its
 * views in a MongoDB, with {@code casebook.views=mongodb}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    EventsInSqlite.class,
    EventsInPostgres.class,
    EventsInAxonServer.class,
    MongoOutside.class,
    ViewsInMongoDb.class,
    ViewsInThisProcess.class
})
class ChosenStores {}
