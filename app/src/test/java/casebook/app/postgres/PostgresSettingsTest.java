package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PostgresSettingsTest {

    private final MockEnvironment given = new MockEnvironment()
            .withProperty("casebook.postgres.url", "jdbc:postgresql://db.example.invalid/casebook?sslmode=verify-full")
            .withProperty("casebook.postgres.username", "casebook")
            .withProperty("casebook.postgres.password", "a secret");

    @Test
    void name_the_database_and_never_print_the_password() {
        assertThat(PostgresSettings.in(given).username()).isEqualTo("casebook");
        assertThat(PostgresSettings.in(given).moveEvents()).isFalse();
        assertThat(PostgresSettings.in(given).toString()).doesNotContain("a secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "username", "password"})
    void without_one_of_them_there_is_no_start(String left) {
        given.setProperty("casebook.postgres." + left, "");
        refused("casebook.postgres." + left + " is missing");
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://db.example.invalid/casebook,encrypted", "jdbc:h2:mem:x,not the address"})
    void an_address_of_another_machine_says_whether_the_way_is_encrypted(String url, String why) {
        given.setProperty("casebook.postgres.url", url);
        refused(why);
    }

    @Test
    void on_this_machine_it_need_not_say() {
        given.setProperty("casebook.postgres.url", "jdbc:postgresql://localhost/casebook");
        assertThat(PostgresSettings.in(given).url()).endsWith("casebook");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> PostgresSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
    }
}
