package casebook.app.drafts;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.Movable;
import casebook.app.kept.RowsAndDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Half-written forms, sealed as they lie. */
public final class MovedDrafts implements Movable {

    private static final RowsAndDocuments ROWS = new RowsAndDocuments(
            "SELECT who, form, key, box, kept FROM draft",
            MovedDrafts::document,
            "INSERT INTO draft VALUES (?, ?, ?, ?, ?)",
            MovedDrafts::row);

    @Override
    public String plural() {
        return "half-written forms";
    }

    @Override
    public long toMongo(Path data, KeptDatabase kept) throws SQLException {
        return ROWS.toMongo(data.resolve(DraftsInSqlite.FILE), kept.collection(DraftsInMongo.DRAFTS));
    }

    @Override
    public long toFolder(KeptDatabase kept, Path data) throws IOException, SQLException {
        return ROWS.toFile(
                kept.collection(DraftsInMongo.DRAFTS),
                new Document(),
                data.resolve(DraftsInSqlite.FILE),
                List.of(DraftsInSqlite.TABLE));
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document("_id", new Document("who", row.getString(1)).append("form", row.getString(2)))
                .append("key", row.getString(3))
                .append("box", row.getString(4))
                .append("kept", Date.from(Instant.ofEpochMilli(row.getLong(5))));
    }

    private static void row(Document draft, PreparedStatement insert) throws SQLException {
        Document place = draft.get("_id", Document.class);
        insert.setString(1, place.getString("who"));
        insert.setString(2, place.getString("form"));
        insert.setString(3, draft.getString("key"));
        insert.setString(4, draft.getString("box"));
        insert.setLong(5, draft.getDate("kept").toInstant().toEpochMilli());
        insert.addBatch();
    }
}
