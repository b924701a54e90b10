package casebook.app.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.query.GovernorsOverview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OverviewReadTest {

    @Test
    void what_a_casebook_writes_is_read_as_it_was_meant() {
        GovernorsOverview told = InventedSchool.overview();
        assertThat(OverviewRead.of(written()).terms())
                .usingRecursiveComparison()
                .ignoringFields("term")
                .isEqualTo(told.terms());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"count\":6', '\"count\":3'",
        "'\"count\":6', '\"count\":-6'",
        "'\"count\":6', '\"count\":6.5'",
        "'\"count\":6', '\"count\":\"6\"'",
        "'\"count\":6', '\"count\":10000000'",
        "'\"count\":6', '\"amount\":6'",
        "'\"total\":12', '\"total\":13'",
        "'\"CONFIDENTIAL\"', '\"Some Person\"'",
        "'\"CONFIDENTIAL\"', '{}'",
        "'[\"CONFIDENTIAL\"]', '[]'",
        "'\"N1\"', '\"About the teacher\"'",
        "'\"2026-05-01\"', '\"in May\"'",
        "'\"2026-05-01\"', '7'",
        "'\"screening\"', '\"sifting\"'",
        "'\"terms\"', '\"words\"'"
    })
    void what_tells_too_much_or_is_written_otherwise_is_not_passed_on(String instead, String of) {
        String answer = written();
        assertThat(answer).contains(instead);
        assertThatThrownBy(() -> OverviewRead.of(answer.replace(instead, of)))
                .isInstanceOf(Untold.class)
                .hasMessage("UNCLEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "<!DOCTYPE html>", "{\"terms\":[7]}", "{\"terms\":[{}]}"})
    void what_is_no_overview_is_not_passed_on(String answer) {
        assertThatThrownBy(() -> OverviewRead.of(answer)).isInstanceOf(Untold.class);
    }

    private static String written() {
        return new JsonMapper().writeValueAsString(InventedSchool.overview());
    }
}
