package casebook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.folder.DataFolder;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.seal.Keyring;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEvidenceVaultTest implements EvidenceContract {

    private final Keyring keyring = new InMemoryKeyring();

    @TempDir
    Path temp;

    private DataFolder data;
    private EvidenceVault vault;

    @Override
    public EvidenceVault vault() {
        return vault;
    }

    @Override
    public Keyring keyring() {
        return keyring;
    }

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
