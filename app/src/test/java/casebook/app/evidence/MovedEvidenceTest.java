package casebook.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.folder.DataFolder;
import casebook.app.kept.KeptForTest;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.examples.InMemoryKeyring;
import casebook.shared.seal.Keyring;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedEvidenceTest {

    private final SecureRandom random = new SecureRandom();
    private final Keyring keyring = new InMemoryKeyring();
    private final EvidenceVault.Found original = new EvidenceVault.Original(ByteBuffer.wrap(EvidenceContract.ORIGINAL));

    @TempDir
    Path here;

    @TempDir
    Path there;

    private KeptForTest mongo;

    @BeforeEach
    void a_piece_of_evidence_and_one_that_was_not_finished() throws IOException {
        mongo = KeptForTest.open();
        try (DataFolder data = DataFolder.open(here)) {
            vault(data).keep(EvidenceContract.INCIDENT, EvidenceContract.SCREENSHOT, EvidenceContract.ORIGINAL);
            Files.write(data.resolve("evidence").resolve(EvidenceContract.INCIDENT + "/half.new"), new byte[1]);
        }
    }

    @AfterEach
    void close() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Test
    void it_opens_there_and_here_again() throws IOException {
        assertThat(new MovedEvidence().toMongo(here, mongo.kept())).isEqualTo(1);
        EvidenceVault nodes = new EvidenceInMongo(mongo.kept(), keyring, random);
        assertThat(nodes.open(EvidenceContract.INCIDENT, EvidenceContract.SCREENSHOT))
                .isEqualTo(original);

        assertThat(new MovedEvidence().toFolder(mongo.kept(), there)).isEqualTo(1);
        try (DataFolder data = DataFolder.open(there)) {
            assertThat(vault(data).open(EvidenceContract.INCIDENT, EvidenceContract.SCREENSHOT))
                    .isEqualTo(original);
        }
    }

    @Test
    void of_a_piece_that_was_replaced_when_a_node_died_the_later_comes_back() throws IOException {
        new MovedEvidence().toMongo(here, mongo.kept());
        String place = Places.place(EvidenceContract.INCIDENT, EvidenceContract.SCREENSHOT);
        GridFSBuckets.create(mongo.kept().database(), "evidence")
                .uploadFromStream(place, new ByteArrayInputStream(new byte[] {7}));
        assertThat(new MovedEvidence().toFolder(mongo.kept(), there)).isEqualTo(1);
        assertThat(there.resolve(place)).hasBinaryContent(new byte[] {7});
    }

    @Test
    void what_is_named_otherwise_is_written_nowhere() throws IOException {
        GridFSBuckets.create(mongo.kept().database(), "evidence")
                .uploadFromStream("evidence/../../elsewhere", new ByteArrayInputStream(new byte[1]));
        assertThat(new MovedEvidence().toFolder(mongo.kept(), there)).isZero();
        assertThat(there).isEmptyDirectory();
    }

    private EvidenceVault vault(DataFolder data) {
        return new FileEvidenceVault(data, keyring, random);
    }
}
