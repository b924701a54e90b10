package casebook.app.sqlite;

import casebook.app.axon.MessagesOfThisProcess;
import casebook.app.folder.DataFolder;
import casebook.app.jdbc.DuplicateKeys;
import casebook.app.jdbc.EventsAsStored;
import casebook.app.ledger.StoredEvents;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
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
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The event store of a school on one machine. Each bean is said outright: Axon's own choice here is to do without. */
@ConditionalOnProperty(name = "casebook.events", havingValue = "sqlite", matchIfMissing = true)
@Import(MessagesOfThisProcess.class)
public class EventsInSqlite {

    /** After the keys: events without keys are what a half-restored folder has, and Casebook refuses to start on that. */
    @Bean
    @DependsOn("keyring")
    EventsDatabase eventsDatabase(DataFolder data) {
        return EventsDatabase.open(data.database("events.db"));
    }

    @Bean
    PlatformTransactionManager transactionManager(EventsDatabase events) {
        return new DataSourceTransactionManager(events.writer());
    }

    @Bean
    SpringTransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            EventsDatabase events,
            SpringTransactionManager transactions,
            Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        EventUpcaster upcaster =
                new EventUpcasterChain(upcasters.orderedStream().toList());
        JdbcEventStorageEngine writer = engine(
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(events.writer())),
                transactions,
                serializer,
                upcaster);
        writer.createSchema(new SqliteEventTable());
        JdbcEventStorageEngine reader =
                engine(events.reader()::getConnection, NoTransactionManager.INSTANCE, serializer, upcaster);
        return new OneWriterManyReaders(writer, reader);
    }

    /** After the engine, which makes the table. */
    @Bean
    @DependsOn("eventStorageEngine")
    StoredEvents storedEvents(EventsDatabase events) {
        return new EventsAsStored(events.reader());
    }

    private static JdbcEventStorageEngine engine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcaster upcaster) {
        return SqliteStatements.use(JdbcEventStorageEngine.builder())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(new DuplicateKeys())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcaster)
                .build();
    }
}
