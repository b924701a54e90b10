package casebook.app.keys;

import static com.mongodb.client.model.Filters.regex;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.Movable;
import casebook.app.kept.RowsAndDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/** Passwords' hashes, second factors as they lie locked, with the codes that were used, and recovery codes that were not. */
public final class MovedSecrets implements Movable {

    private static final RowsAndDocuments PASSWORDS = new RowsAndDocuments(
            "SELECT id, hash FROM password",
            row -> new Document("_id", SecretsInMongo.PASSWORD + row.getString(1)).append("hash", row.getString(2)),
            "INSERT INTO password VALUES (?, ?)",
            MovedSecrets::password);

    private static final RowsAndDocuments FACTORS = new RowsAndDocuments(
            "SELECT id, box, spent FROM factor",
            MovedSecrets::factor,
            "INSERT INTO factor VALUES (?, ?, ?)",
            MovedSecrets::factor);

    private static final RowsAndDocuments RECOVERY = new RowsAndDocuments(
            "SELECT factor, group_concat(digest, char(10)) FROM recovery GROUP BY factor",
            row -> new Document("_id", SecretsInMongo.RECOVERY + row.getString(1))
                    .append("digests", row.getString(2).lines().toList()),
            "INSERT INTO recovery VALUES (?, ?)",
            MovedSecrets::recovery);

    private static final Map<String, RowsAndDocuments> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(SecretsInMongo.PASSWORD, PASSWORDS);
        KINDS.put(SecretsInMongo.FACTOR, FACTORS);
        KINDS.put(SecretsInMongo.RECOVERY, RECOVERY);
    }

    @Override
    public String plural() {
        return "passwords, second factors and sets of recovery codes";
    }

    @Override
    public long toMongo(Path data, KeptDatabase kept) throws SQLException {
        long count = 0;
        for (RowsAndDocuments kind : KINDS.values()) {
            count += kind.toMongo(data.resolve(AccountSecrets.FILE), kept.collection(SecretsInMongo.SECRETS));
        }
        return count;
    }

    @Override
    public long toFolder(KeptDatabase kept, Path data) throws IOException, SQLException {
        long count = 0;
        for (Map.Entry<String, RowsAndDocuments> kind : KINDS.entrySet()) {
            count += kind.getValue()
                    .toFile(
                            kept.collection(SecretsInMongo.SECRETS),
                            regex("_id", "^" + kind.getKey()),
                            data.resolve(AccountSecrets.FILE),
                            SecretTable.TABLES);
        }
        return count;
    }

    private static void password(Document password, PreparedStatement insert) throws SQLException {
        insert.setString(1, id(password, SecretsInMongo.PASSWORD));
        insert.setString(2, password.getString("hash"));
        insert.addBatch();
    }

    private static Document factor(ResultSet row) throws SQLException {
        return new Document("_id", SecretsInMongo.FACTOR + row.getString(1))
                .append("box", new Binary(row.getBytes(2)))
                .append("spent", row.getLong(3));
    }

    private static void factor(Document factor, PreparedStatement insert) throws SQLException {
        insert.setString(1, id(factor, SecretsInMongo.FACTOR));
        insert.setBytes(2, factor.get("box", Binary.class).getData());
        insert.setLong(3, factor.getLong("spent"));
        insert.addBatch();
    }

    private static void recovery(Document codes, PreparedStatement insert) throws SQLException {
        for (String digest : codes.getList("digests", String.class)) {
            insert.setString(1, id(codes, SecretsInMongo.RECOVERY));
            insert.setString(2, digest);
            insert.addBatch();
        }
    }

    private static String id(Document secret, String kind) {
        return secret.getString("_id").substring(kind.length());
    }
}
