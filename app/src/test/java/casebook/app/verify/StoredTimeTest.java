package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTimeTest {

    @Test
    void times_as_they_are_stored_are_read_as_java_reads_them() {
        Random chance = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Instant time = Instant.ofEpochMilli(chance.nextLong(253_402_300_800_000L));
            assertThat(StoredTime.of(time.toString())).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T09:00:00.000Z",
                "2026-11-21T09:60:00.000Z",
                "2026-11-21 09:00:00.000Z",
                "2026-11-21T09:00:00.000",
                "2026-11-+1T09:00:00.000Z",
                "2026-11-21T09:00:00.00\u0664Z",
                ""
            })
    void what_is_no_time_is_not_read(String text) {
        assertThat(StoredTime.of(text)).isNull();
    }
}
