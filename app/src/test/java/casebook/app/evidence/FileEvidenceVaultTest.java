package casebook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Keyring;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEvidenceVaultTest {

    private static final IncidentId INCIDENT = IncidentId.of("3f0e0f6a-0000-4000-8000-000000000001");
    private static final UUID SCREENSHOT = UUID.fromString("3f0e0f6a-0000-4000-8000-00000000000a");
    private static final byte[] ORIGINAL = "the very bytes of a screenshot".getBytes(StandardCharsets.UTF_8);

    private final Keyring keyring = new InMemoryKeyring();

    @TempDir
    Path temp;

    private DataFolder data;
    private EvidenceVault vault;

    @BeforeEach
    void open_the_vault() {
        data = DataFolder.open(temp.resolve("data"));
        vault = new FileEvidenceVault(data, keyring, new SecureRandom());
    }

    @AfterEach
    void close_the_folder() throws IOException {
        data.close();
    }

    @Test
    void gives_back_the_exact_bytes() {
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        assertThat(vault.open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Original(ByteBuffer.wrap(ORIGINAL)));
    }

    @Test
    void keeps_the_last_when_the_same_is_kept_again() {
        vault.keep(INCIDENT, SCREENSHOT, new byte[] {1});
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        assertThat(vault.open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Original(ByteBuffer.wrap(ORIGINAL)));
    }

    @Test
    void shows_nothing_to_whoever_reads_the_disk() throws IOException {
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("screenshot");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void leaves_no_draft_behind() throws IOException {
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        try (var files = Files.list(data.resolve("evidence").resolve(INCIDENT.toString()))) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void forgets_what_was_refused() {
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        vault.discard(INCIDENT, SCREENSHOT);
        vault.discard(INCIDENT, SCREENSHOT);
        assertThat(vault.open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Absent());
    }

    @Test
    void says_when_and_why_it_was_erased() {
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        Instant on = Instant.parse("2026-11-22T09:30:00Z");
        keyring.destroy(new KeyId(KeyId.Owner.CASE, INCIDENT.value()), on, "Article 17");
        assertThat(vault.open(INCIDENT, SCREENSHOT)).isEqualTo(new EvidenceVault.Erased(on, "Article 17"));
    }

    @Test
    void tells_when_the_file_was_altered() throws IOException {
        vault.keep(INCIDENT, SCREENSHOT, ORIGINAL);
        byte[] box = Files.readAllBytes(file());
        box[20] ^= 1;
        Files.write(file(), box);
        assertThatThrownBy(() -> vault.open(INCIDENT, SCREENSHOT)).hasMessageEndingWith("was altered in the vault");
    }

    private Path file() {
        return data.resolve("evidence").resolve(INCIDENT.toString()).resolve(SCREENSHOT.toString());
    }
}
