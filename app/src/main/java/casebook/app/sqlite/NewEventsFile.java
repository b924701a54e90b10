package casebook.app.sqlite;

import casebook.app.folder.PrivateFiles;
import casebook.app.jdbc.EventsAsStored;
import casebook.app.jdbc.EventsCopy;
import casebook.app.jdbc.LogTree;
import casebook.app.ledger.StoredEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;

/** A file of events as one Casebook on one machine has it, made at once of those of another store. */
public record NewEventsFile(Path file) {

    /** All of them or none; answers with their tree, which was read from the file again and is that of the other store. */
    public LogTree write(StoredEvents from, LongConsumer progress) throws IOException, SQLException {
        PrivateFiles.write(file, new byte[0]);
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            try (PreparedStatement table =
                    new SqliteEventTable().createDomainEventTable(connection, new EventSchema())) {
                table.execute();
            }
            LogTree read = new EventsCopy(from, connection).copy(progress);
            if (!read.equals(LogTree.of(new EventsAsStored(new SingleConnectionDataSource(connection, true))))) {
                throw new IOException("the file holds other records than the store they were read from");
            }
            connection.commit();
            return read;
        }
    }
}
