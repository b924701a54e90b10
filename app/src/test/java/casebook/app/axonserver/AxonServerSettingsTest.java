package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class AxonServerSettingsTest {

    private final MockEnvironment given = new MockEnvironment()
            .withProperty("casebook.events", "axonserver")
            .withProperty("casebook.axonserver.servers", "127.0.0.1:8124")
            .withProperty("CASEBOOK_AXONSERVER_TOKEN", "a token");

    @Test
    void the_connector_is_told_what_casebook_was_told() {
        new ConnectorAsChosen().postProcessEnvironment(given, new SpringApplication());
        assertThat(given.getProperty("axon.axonserver.enabled")).isEqualTo("true");
        assertThat(given.getProperty("axon.axonserver.servers")).isEqualTo("127.0.0.1:8124");
        assertThat(given.getProperty("axon.axonserver.token")).isEqualTo("a token");
        assertThat(given.getProperty("axon.axonserver.ssl-enabled")).isEqualTo("false");
        assertThat(given.getProperty("axon.axonserver.event-block-listing-enabled"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void in_the_other_ways_to_run_it_stays_off_even_where_its_own_setting_asks_for_it(String events) {
        given.setProperty("casebook.events", events);
        given.setProperty("axon.axonserver.enabled", "true");
        new ConnectorAsChosen().postProcessEnvironment(given, new SpringApplication());
        assertThat(given.getProperty("axon.axonserver.enabled")).isEqualTo("false");
    }

    @Test
    void it_stays_off_where_nothing_is_said() {
        StandardEnvironment nothing = new StandardEnvironment();
        new ConnectorAsChosen().postProcessEnvironment(nothing, new SpringApplication());
        assertThat(nothing.getProperty("axon.axonserver.enabled")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"casebook.axonserver.servers", "CASEBOOK_AXONSERVER_TOKEN"})
    void what_is_missing_is_named(String missing) {
        given.setProperty(missing, " ");
        assertThatThrownBy(() -> AxonServerSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(missing);
    }

    @Test
    void a_token_on_the_command_line_is_not_taken() {
        given.setProperty("CASEBOOK_AXONSERVER_TOKEN", "");
        given.setProperty("casebook.axonserver.token", "seen by everybody");
        assertThatThrownBy(() -> AxonServerSettings.in(given)).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"axon.school.example:8124", "127.0.0.1:8124,axon-2:8124", "localhost.school.example"})
    void on_other_computers_it_is_to_be_said_whether_the_way_is_encrypted(String servers) {
        given.setProperty("casebook.axonserver.servers", servers);
        assertThatThrownBy(() -> AxonServerSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("encrypted");
        given.setProperty("casebook.axonserver.tls", "true");
        assertThat(AxonServerSettings.in(given).tls()).isTrue();
    }

    @Test
    void whoever_signed_its_certificate_is_read_from_a_file(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ca.pem");
        given.setProperty("casebook.axonserver.tls", "true");
        given.setProperty("casebook.axonserver.ca-file", file.toString());
        assertThatThrownBy(() -> AxonServerSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ca.pem");
        Files.createFile(file);
        assertThat(AxonServerSettings.in(given).forTheConnector())
                .containsEntry("ssl-enabled", true)
                .containsEntry("cert-file", file.toString());
    }

    @Test
    void the_token_is_not_told() {
        assertThat(AxonServerSettings.in(given)).hasToString("AxonServerSettings");
    }
}
