package casebook.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.sql.SQLException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

    @ParameterizedTest
    @MethodSource("away")
    void a_store_that_is_away_is_behind_what_failed_for_it(Exception failure) {
        assertThat(Outage.isBehind(failure)).isTrue();
        assertThat(Outage.isBehind(new IllegalStateException(failure))).isTrue();
    }

    @Test
    void what_an_entry_cannot_be_shown_for_is_no_outage() {
        assertThat(Outage.isBehind(new IllegalStateException("odd"))).isFalse();
        assertThat(Outage.isBehind(new MongoCommandException(new BsonDocument(), new ServerAddress())))
                .isFalse();
    }

    private static Exception[] away() {
        return new Exception[] {
            new MongoTimeoutException("away"), new MongoInterruptedException("stopping", null), new SQLException("away")
        };
    }
}
