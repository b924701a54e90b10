package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.OwnCertificate;
import casebook.app.StartedCasebook;
import casebook.app.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The way to a real PostgreSQL is encrypted, and leads to the one whose certificate is trusted. */
@ExtendWith(OutputCaptureExtension.class)
class EncryptedPostgresTest {

    private static PrivatePostgres postgres;
    private static TlsOfPostgres tls;

    @TempDir
    Path temp;

    @BeforeAll
    static void speakTls() throws Exception {
        postgres = PrivatePostgres.running();
        tls = TlsOfPostgres.on(postgres);
    }

    @AfterAll
    static void speakAsBefore() throws Exception {
        if (tls != null) {
            tls.close();
        }
    }

    @Test
    void one_that_is_trusted_is_used_by_tls() throws Exception {
        String address = tls.trusting(tls.own().certificate());
        try (OpenedPostgres casebook = OpenedPostgres.in(temp.resolve("data"), postgres.known(address))) {
            casebook.append("a", 0);
        }
        assertThat(PrivatePostgres.asked(address, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"))
                .isEqualTo("t");
    }

    @Test
    void one_with_the_certificate_of_somebody_else_is_refused() throws Exception {
        Path other = Files.createDirectory(temp.resolve("other"));
        refused(
                postgres.known(
                        tls.trusting(OwnCertificate.in(other, "127.0.0.1").certificate())),
                "sslrootcert");
    }

    @Test
    void a_root_that_is_not_there_is_refused() {
        refused(postgres.known(tls.trusting(temp.resolve("nothing.pem"))), "sslrootcert");
    }

    @Test
    void a_certificate_for_another_host_is_refused() {
        String elsewhere = tls.trusting(tls.own().certificate()).replace("127.0.0.1", "localhost");
        refused(postgres.known(elsewhere), "for the host in the address");
    }

    @Test
    void a_wrong_password_is_told_at_the_start_in_two_sentences_without_it(CapturedOutput output) {
        List<String> settings = postgres.settings(tls.trusting(tls.own().certificate())).stream()
                .map(setting -> setting.replaceAll("(password=).*", "$1hushed"))
                .toList();
        assertThatThrownBy(() -> StartedCasebook.with(temp, settings)).hasStackTraceContaining("StartRefused");
        assertThat(output).contains("PostgreSQL says 28P01.", "CASEBOOK_POSTGRES_PASSWORD");
        assertThat(output).doesNotContain("hushed", "\tat ");
    }

    private void refused(PostgresSettings settings, String remedy) {
        assertThatThrownBy(() -> OpenedPostgres.in(temp.resolve("data"), settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL says 08006.")
                .extracting(refused -> ((StartRefused) refused).remedy(), InstanceOfAssertFactories.STRING)
                .contains(remedy);
    }
}
