package casebook.app.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a database of events is known by to those who have its keys. */
record DatabaseId(Connection connection) {

    /** None before its first start. */
    @Nullable
    String known() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT id::text FROM casebook_database")) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    String begin(UUID fresh) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO casebook_database (id, starts) VALUES (?, 0)")) {
            statement.setObject(1, fresh);
            statement.executeUpdate();
            return fresh.toString();
        }
    }

    boolean hasEvents() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT EXISTS (SELECT FROM DomainEventEntry)")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
