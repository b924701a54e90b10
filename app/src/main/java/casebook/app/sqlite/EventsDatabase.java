package casebook.app.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file, opened twice. SQLite has one writer: so there is one connection that writes, taken at the first statement of a
 * transaction and not before; and those that only read never wait for it.
 */
final class EventsDatabase implements AutoCloseable {

    private static final int BUSY_MILLIS = 10_000;
    private static final int READERS = 8;

    private final HikariDataSource oneWriter;
    private final HikariDataSource readers;
    private final DataSource writer;

    private EventsDatabase(HikariDataSource oneWriter, HikariDataSource readers) {
        this.oneWriter = oneWriter;
        this.readers = readers;
        this.writer = atFirstStatement(oneWriter);
    }

    /** Opens the file, made on first use. */
    public static EventsDatabase open(Path file) {
        HikariDataSource oneWriter = new HikariDataSource(pool("events-writer", source(file, writing()), 1));
        HikariConfig readers = pool("events-reader", source(file, reading()), READERS);
        readers.setReadOnly(true); // the driver refuses to be told otherwise afterwards
        return new EventsDatabase(oneWriter, new HikariDataSource(readers));
    }

    DataSource writer() {
        return writer;
    }

    DataSource reader() {
        return readers;
    }

    private static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // a transaction that reads first and then writes would be refused the lock half-way
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static SQLiteConfig reading() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static DataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariConfig pool(String name, DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return config;
    }

    private static DataSource atFirstStatement(DataSource source) {
        LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy();
        proxy.setTargetDataSource(source);
        proxy.setDefaultAutoCommit(true);
        proxy.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        proxy.afterPropertiesSet();
        return proxy;
    }

    /** Readers first: the last connection to close folds the write-ahead log into the file, and must be able to write. */
    @Override
    public void close() {
        readers.close();
        oneWriter.close();
    }
}
