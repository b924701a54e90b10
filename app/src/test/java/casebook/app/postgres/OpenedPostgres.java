package casebook.app.postgres;

import casebook.app.folder.DataFolder;
import casebook.app.jdbc.EventsAsStored;
import casebook.app.ledger.StoredEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The event store as the application assembles it over PostgreSQL, without the application. */
record OpenedPostgres(
        DataFolder data,
        PostgresDatabase database,
        SpringTransactionManager transactions,
        EventStorageEngine engine,
        StoredEvents stored)
        implements AutoCloseable {

    record Noted(String what) {}

    static OpenedPostgres in(Path folder, PostgresSettings settings) throws IOException {
        DataFolder data = DataFolder.open(folder);
        return with(data, new KeysInFolder(data), settings);
    }

    static OpenedPostgres with(DataFolder data, KeysBeside keys, PostgresSettings settings) throws IOException {
        try {
            return opened(data, PostgresDatabase.open(settings, keys, data.resolve("events.db"), UUID.randomUUID()));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static OpenedPostgres opened(DataFolder data, PostgresDatabase database) {
        EventsInPostgres stores = new EventsInPostgres();
        SpringTransactionManager transactions = stores.axonTransactionManager(stores.transactionManager(database));
        EventStorageEngine engine = stores.eventStorageEngine(
                database,
                transactions,
                Jackson3Serializer.builder().build(),
                new StaticListableBeanFactory().getBeanProvider(EventUpcaster.class));
        return new OpenedPostgres(data, database, transactions, engine, new EventsAsStored(database.reader()));
    }

    void append(String aggregate, long sequence) {
        transactions.executeInTransaction(() -> engine.appendEvents(event(aggregate, sequence)));
    }

    static DomainEventMessage<Noted> event(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("Case", aggregate, sequence, new Noted("n" + sequence));
    }

    @Override
    public void close() throws IOException, SQLException {
        database.close();
        data.close();
    }
}
