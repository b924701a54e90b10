package casebook.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.OwnCertificate;
import casebook.app.StartedCasebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** With a real Axon Server that speaks TLS: what is wrong is told at the start, at once, in two sentences. */
@ExtendWith(OutputCaptureExtension.class)
class EncryptedAxonServerIT {

    private static NamedAxonServer server;

    @TempDir
    Path temp;

    @BeforeAll
    static void is_named() {
        server = NamedAxonServer.speakingTls();
    }

    @Test
    void one_that_is_trusted_is_used() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(
                        server.folder(), encrypted(server, NamedAxonServer.authority()))
                .whenReady()) {
            assertThat(casebook.context()
                            .getBean(AxonServerConnectionManager.class)
                            .getConnection()
                            .isConnected())
                    .isTrue();
        }
    }

    @Test
    void one_with_the_certificate_of_somebody_else_is_refused(CapturedOutput output) throws Exception {
        Path other = OwnCertificate.in(temp, "127.0.0.1").certificate();
        refused(encrypted(server, other), output, "there is no trust in its certificate");
    }

    @Test
    void one_that_speaks_no_tls_is_refused(CapturedOutput output) {
        refused(encrypted(NamedAxonServer.named(), NamedAxonServer.authority()), output, "or it has none");
    }

    @Test
    void a_wrong_token_is_refused_and_not_told(CapturedOutput output) {
        NamedAxonServer other = new NamedAxonServer(server.address(), "hushed", server.folder());
        refused(encrypted(other, NamedAxonServer.authority()), output, "does not take the access token");
    }

    private void refused(List<String> settings, CapturedOutput output, String why) {
        assertThatThrownBy(() -> StartedCasebook.with(temp, settings)).hasStackTraceContaining("StartRefused");
        assertThat(output).contains("APPLICATION FAILED TO START", why);
        assertThat(output).doesNotContain("\tat ", "hushed", server.token());
    }

    private static List<String> encrypted(NamedAxonServer server, Path authority) {
        List<String> settings = new ArrayList<>(server.settings());
        settings.add("--casebook.axonserver.tls=true");
        settings.add("--casebook.axonserver.ca-file=" + authority);
        return settings;
    }
}
