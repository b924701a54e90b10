package casebook.app.sqlite;

import casebook.app.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The real event store as the application assembles it, without the application. */
record OpenedEvents(
        DataFolder data, EventsDatabase database, SpringTransactionManager transactions, EventStorageEngine engine)
        implements AutoCloseable {

    record Noted(String what) {}

    static OpenedEvents in(Path folder) {
        EventsInSqlite stores = new EventsInSqlite();
        DataFolder data = DataFolder.open(folder);
        EventsDatabase database = stores.eventsDatabase(data);
        SpringTransactionManager transactions = stores.axonTransactionManager(stores.transactionManager(database));
        Serializer json = Jackson3Serializer.builder().build();
        EventStorageEngine engine = stores.eventStorageEngine(
                database, transactions, json, new StaticListableBeanFactory().getBeanProvider(EventUpcaster.class));
        return new OpenedEvents(data, database, transactions, engine);
    }

    void append(String aggregate, long sequence) {
        engine.appendEvents(event(aggregate, sequence));
    }

    static DomainEventMessage<Noted> event(String aggregate, long sequence) {
        return new GenericDomainEventMessage<>("Case", aggregate, sequence, new Noted("n" + sequence));
    }

    @Override
    public void close() throws IOException {
        database.close();
        data.close();
    }
}
