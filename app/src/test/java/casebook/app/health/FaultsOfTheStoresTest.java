package casebook.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FaultsOfTheStoresTest {

    private final FaultsOfTheStores faults = new FaultsOfTheStores();

    @Test
    void a_server_that_is_gone_or_going_is_away_however_deep_it_is_said() {
        assertThat(faults.saysAway(new IllegalStateException(new RuntimeException(new SQLException("", "08006")))))
                .isTrue();
        assertThat(faults.saysAway(new SQLException("", "57P01"))).isTrue();
        assertThat(faults.saysAway(new SQLTransientConnectionException("waited in vain")))
                .isTrue();
        assertThat(faults.saysAway(new SQLException("Connection is closed"))).isTrue();
        assertThat(faults.saysAway(new MongoTimeoutException("nobody answers"))).isTrue();
    }

    @Test
    void a_disk_without_room_is_no_fault_of_ours() {
        assertThat(faults.saysAway(new SQLException("", "53100"))).isTrue();
        assertThat(faults.saysAway(new SQLiteException("", SQLiteErrorCode.SQLITE_FULL)))
                .isTrue();
        assertThat(faults.saysAway(new SQLiteException("", SQLiteErrorCode.SQLITE_IOERR_WRITE)))
                .isTrue();
        assertThat(faults.saysAway(new SQLiteException("", SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE)))
                .isFalse();
    }

    @Test
    void what_the_database_refuses_is_not() {
        assertThat(faults.saysAway(new SQLException("", "23505"))).isFalse();
        assertThat(faults.saysAway(new IllegalStateException("a fault of ours")))
                .isFalse();
        assertThat(faults.saysAway(new SQLException("without a state"))).isFalse();
    }
}
