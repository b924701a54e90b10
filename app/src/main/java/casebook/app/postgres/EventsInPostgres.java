package casebook.app.postgres;

import casebook.app.axon.MessagesOfThisProcess;
import casebook.app.folder.DataFolder;
import casebook.app.jdbc.DuplicateKeys;
import casebook.app.jdbc.EventsAsStored;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInFolder;
import casebook.app.kept.KeptInMongo;
import casebook.app.ledger.StoredEvents;
import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The events of a school whose computers have a PostgreSQL that somebody looks after. */
@ConditionalOnProperty(name = "casebook.events", havingValue = "postgres")
@Import(MessagesOfThisProcess.class)
public class EventsInPostgres {

    /** After the keys: events without keys are what a half-restored folder has, and Casebook refuses to start on that. */
    @Bean
    @DependsOn("keyring")
    PostgresDatabase postgresDatabase(Environment given, KeysBeside keys, DataFolder data, SecureRandom random) {
        return PostgresDatabase.open(
                PostgresSettings.in(given),
                keys,
                data.resolve("events.db"),
                new UUID(random.nextLong(), random.nextLong()));
    }

    @Bean
    @KeptInFolder
    KeysBeside keysInFolder(DataFolder data) {
        return new KeysInFolder(data);
    }

    @Bean
    @KeptInMongo
    KeysBeside keysInKept(KeptDatabase kept) {
        return new KeysInKept(kept);
    }

    @Bean
    PlatformTransactionManager transactionManager(PostgresDatabase database) {
        return new DataSourceTransactionManager(database.events());
    }

    @Bean
    SpringTransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            PostgresDatabase database,
            SpringTransactionManager transactions,
            Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(database.events())))
                .transactionManager(transactions)
                .persistenceExceptionResolver(new DuplicateKeys())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList()))
                .build();
    }

    @Bean
    PostgresHealthIndicator postgresHealthIndicator(PostgresDatabase database) {
        return new PostgresHealthIndicator(database);
    }

    @Bean
    StoredEvents storedEvents(PostgresDatabase database) {
        return new EventsAsStored(database.reader());
    }
}
