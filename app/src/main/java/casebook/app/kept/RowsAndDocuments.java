package casebook.app.kept;

import casebook.app.folder.PrivateFiles;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How a row of a file in the data folder is written as a document, and the other way round. */
public record RowsAndDocuments(String select, Reading reading, String insert, Writing writing) {

    private static final int BATCH = 1_000;

    /** Makes a document of a row. */
    public interface Reading {
        Document document(ResultSet row) throws SQLException;
    }

    /** Makes the rows of a document, each added to the batch of the statement. */
    public interface Writing {
        void rows(Document document, PreparedStatement insert) throws SQLException;
    }

    /** Every row of the file; none where there is no file yet. */
    public long toMongo(Path file, MongoCollection<Document> to) throws SQLException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            long count = 0;
            List<Document> batch = new ArrayList<>();
            while (rows.next()) {
                batch.add(reading.document(rows));
                count++;
                if (batch.size() == BATCH) {
                    to.insertMany(batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                to.insertMany(batch);
            }
            return count;
        }
    }

    /** Every document of these, into a file with these tables, which is made if it is not there. */
    public long toFile(MongoCollection<Document> from, Bson which, Path file, List<String> tables)
            throws SQLException, IOException {
        if (!Files.exists(file)) {
            PrivateFiles.write(file, new byte[0]);
        }
        try (Connection connection = open(file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables) {
                statement.execute(table);
            }
            long count = written(from, which, connection);
            connection.commit();
            return count;
        }
    }

    private long written(MongoCollection<Document> from, Bson which, Connection connection) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(insert);
                MongoCursor<Document> documents =
                        from.find(which).batchSize(BATCH).cursor()) {
            long count = 0;
            while (documents.hasNext()) {
                writing.rows(documents.next(), row);
                count++;
                if (count % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
            return count;
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
