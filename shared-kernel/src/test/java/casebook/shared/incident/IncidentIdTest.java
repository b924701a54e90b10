package casebook.shared.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentIdTest {

    private static final String WRITTEN = "0192c0de-0000-4000-8000-00000000c45e";

    @Test
    void is_read_as_it_is_written() {
        assertThat(IncidentId.of(WRITTEN)).hasToString(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-0001", "0192c0de", "../" + WRITTEN})
    void refuses_what_is_no_uuid(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> IncidentId.of(written));
    }
}
