package casebook.app.keys;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.Movable;
import casebook.app.kept.RowsAndDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** The ring: each key as it lies locked, those that were destroyed with when and under what, and the word that knows the master key. */
public final class MovedKeys implements Movable {

    private static final RowsAndDocuments ROWS = new RowsAndDocuments(
            "SELECT id, box, destroyed_at, destroyed_under FROM ring",
            MovedKeys::document,
            "INSERT INTO ring VALUES (?, ?, ?, ?)",
            MovedKeys::row);

    @Override
    public String plural() {
        return "keys";
    }

    @Override
    public long toMongo(Path data, KeptDatabase kept) throws SQLException {
        return withoutTheCheck(ROWS.toMongo(data.resolve(SqliteKeyring.FILE), kept.collection(KeysInMongo.RING)));
    }

    @Override
    public long toFolder(KeptDatabase kept, Path data) throws IOException, SQLException {
        return withoutTheCheck(ROWS.toFile(
                kept.collection(KeysInMongo.RING),
                new Document(),
                data.resolve(SqliteKeyring.FILE),
                List.of(KeyTable.TABLE)));
    }

    private static long withoutTheCheck(long rows) {
        return Math.max(0, rows - 1);
    }

    private static Document document(ResultSet row) throws SQLException {
        Document key = new Document("_id", row.getString(1));
        byte[] box = row.getBytes(2);
        return box == null
                ? key.append("destroyedOn", row.getString(3)).append("destroyedUnder", row.getString(4))
                : key.append("box", new Binary(box));
    }

    private static void row(Document key, PreparedStatement insert) throws SQLException {
        @Nullable Binary box = key.get("box", Binary.class);
        insert.setString(1, key.getString("_id"));
        insert.setBytes(2, box == null ? null : box.getData());
        insert.setString(3, key.getString("destroyedOn"));
        insert.setString(4, key.getString("destroyedUnder"));
        insert.addBatch();
    }
}
