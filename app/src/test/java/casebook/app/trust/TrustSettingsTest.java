package casebook.app.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class TrustSettingsTest {

    private static final String OAK = "casebook.trust.schools.oak.";
    private static final String PASSWORD = "CASEBOOK_TRUST_SCHOOLS_OAK_PASSWORD";

    private final MockEnvironment given = new MockEnvironment()
            .withProperty(OAK + "name", "Invented Oak")
            .withProperty(OAK + "address", "https://casebook.oak.example.invalid")
            .withProperty(OAK + "username", "the.trust")
            .withProperty(PASSWORD, "a secret");

    @Test
    void there_are_none_where_nothing_is_said() {
        assertThat(TrustSettings.in(new MockEnvironment())).isEmpty();
    }

    @Test
    void whole_they_name_each_school_and_never_print_a_password() {
        List<SchoolAddress> schools = TrustSettings.in(given);
        assertThat(schools).extracting(SchoolAddress::password).containsExactly("a secret");
        assertThat(schools.toString()).contains("Invented Oak").doesNotContain("a secret", "the.trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {OAK + "name", OAK + "address", OAK + "username", PASSWORD})
    void in_part_they_are_no_start(String left) {
        given.setProperty(left, " ");
        assertThatThrownBy(() -> TrustSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(left + " is missing");
    }

    @Test
    void a_password_is_taken_from_its_variable_alone() {
        given.setProperty(PASSWORD, "");
        given.setProperty(OAK + "password", "seen by everybody on this computer");
        assertThatThrownBy(() -> TrustSettings.in(given)).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casebook.oak.example.invalid",
                "ftp://casebook.oak.example.invalid",
                "https://the.trust:secret@casebook.oak.example.invalid",
                "https://casebook.oak.example.invalid/elsewhere",
                "https://",
                "https://casebook.oak.example.invalid?to=https://elsewhere"
            })
    void an_address_is_that_of_a_casebook_and_nothing_more(String address) {
        given.setProperty(OAK + "address", address);
        assertThatThrownBy(() -> TrustSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not the address");
    }

    @Test
    void a_password_goes_nowhere_in_clear_but_on_this_computer_or_a_closed_network() {
        given.setProperty(OAK + "address", "http://oak:8080");
        assertThatThrownBy(() -> TrustSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("in clear");
        given.setProperty("casebook.trust.tls", "false");
        assertThat(TrustSettings.in(given)).hasSize(1);
        given.setProperty("casebook.trust.tls", "true");
        for (String here : List.of("http://127.0.0.1:8080", "http://localhost:8080/", "http://[::1]:8080")) {
            given.setProperty(OAK + "address", here);
            assertThat(TrustSettings.in(given)).hasSize(1);
        }
    }

    @Test
    void a_key_that_no_variable_can_have_is_no_start() {
        given.setProperty("casebook.trust.schools.the-oak.name", "Invented Oak");
        assertThatThrownBy(() -> TrustSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("key");
    }
}
