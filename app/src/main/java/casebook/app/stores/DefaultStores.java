package casebook.app.stores;

import casebook.app.axonserver.EventsInAxonServer;
import casebook.app.mongo.ViewsInThisProcess;
import casebook.app.postgres.EventsInPostgres;
import casebook.app.sqlite.EventsInSqlite;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * One school, one machine, nothing to install: {@code casebook.stores=default}. Its events can lie in a PostgreSQL instead, with {@code
 * casebook.events=postgres}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "casebook.stores", havingValue = "default", matchIfMissing = true)
@Import({EventsInSqlite.class, EventsInPostgres.class, EventsInAxonServer.class, ViewsInThisProcess.class})
class DefaultStores {}
