package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class MongoSettingsTest {

    private final MockEnvironment given = new MockEnvironment()
            .withProperty("casebook.mongodb.uri", "mongodb://casebook:hushed@db.example.invalid/?tls=true");

    @Test
    void name_two_databases_and_never_print_the_password() {
        MongoSettings settings = MongoSettings.in(given);
        assertThat(settings.viewsDatabase()).isEqualTo("casebook_views");
        assertThat(settings.keptDatabase()).isEqualTo("casebook");
        assertThat(settings.toString()).doesNotContain("hushed");
    }

    @ParameterizedTest
    @CsvSource({
        "'',missing",
        "http://db.example.invalid,not the address",
        "mongodb://casebook:hushed@db.example.invalid:port,not the address",
        "mongodb://casebook:hushed@db.example.invalid,encrypted",
        "mongodb://db.example.invalid/?tls=true,names no user"
    })
    void what_cannot_be_right_is_refused_without_quoting_it(String uri, String why) {
        given.setProperty("casebook.mongodb.uri", uri);
        assertThatThrownBy(() -> MongoSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("hushed")
                .hasNoCause();
    }

    @Test
    void on_this_machine_neither_encryption_nor_a_user_is_needed() {
        given.setProperty("casebook.mongodb.uri", "mongodb://127.0.0.1:27017,localhost:27018");
        assertThat(MongoSettings.in(given).uri().getHosts()).hasSize(2);
    }

    @Test
    void a_database_whose_name_is_none_is_refused() {
        given.setProperty("casebook.mongodb.views-database", "views.of/school");
        assertThatThrownBy(() -> MongoSettings.in(given))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("views-database");
    }

    @Test
    void whatever_the_address_asks_for_most_members_confirm_and_the_first_is_read() {
        given.setProperty("casebook.mongodb.uri", "mongodb://localhost/?w=1&journal=false&readPreference=nearest");
        var driver = OutsideMongo.ofDriver(MongoSettings.in(given));
        assertThat(driver.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(driver.getReadPreference()).isEqualTo(ReadPreference.primary());
    }

    @Test
    void a_file_without_certificates_is_refused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("ca.pem"), "no certificate");
        given.setProperty("casebook.mongodb.ca-file", file.toString());
        MongoSettings settings = MongoSettings.in(given);
        assertThatThrownBy(() -> OutsideMongo.ofDriver(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ca-file");
    }
}
