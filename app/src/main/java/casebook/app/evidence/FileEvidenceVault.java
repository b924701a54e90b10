package casebook.app.evidence;

import casebook.app.folder.DataFolder;
import casebook.app.folder.PrivateFiles;
import casebook.app.kept.KeptInFolder;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.AesBox;
import casebook.shared.seal.Keyring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import org.springframework.stereotype.Component;

/** A folder per case, a file per piece of evidence, locked under the case's key and bound to its place. */
@Component
@KeptInFolder
final class FileEvidenceVault implements EvidenceVault {

    static final String VAULT = "evidence";

    private final Path vault;
    private final Keyring keyring;
    private final SecureRandom random;

    FileEvidenceVault(DataFolder data, Keyring keyring, SecureRandom random) {
        this.vault = data.resolve(VAULT);
        this.keyring = keyring;
        this.random = random;
    }

    @Override
    public void keep(IncidentId incident, UUID evidenceId, byte[] original) {
        byte[] box = AesBox.lock(
                keyring.keyToSeal(Places.key(incident)), random, Places.place(incident, evidenceId), original);
        try {
            Path folder = folder(incident);
            Path draft = folder.resolve(evidenceId + ".new");
            Files.deleteIfExists(draft);
            PrivateFiles.write(draft, box);
            Files.move(draft, file(incident, evidenceId), StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The evidence " + evidenceId + " could not be kept", e);
        }
    }

    @Override
    public void discard(IncidentId incident, UUID evidenceId) {
        try {
            Files.deleteIfExists(file(incident, evidenceId));
        } catch (IOException e) {
            throw new UncheckedIOException("The evidence " + evidenceId + " could not be discarded", e);
        }
    }

    @Override
    public Found open(IncidentId incident, UUID evidenceId) {
        try {
            byte[] box = Files.readAllBytes(file(incident, evidenceId));
            return switch (keyring.keyToOpen(Places.key(incident))) {
                case Keyring.Destroyed destroyed -> new Erased(destroyed.on(), destroyed.under());
                case Keyring.Present present ->
                    new Original(ByteBuffer.wrap(AesBox.unlock(present.key(), Places.place(incident, evidenceId), box))
                            .asReadOnlyBuffer());
            };
        } catch (NoSuchFileException e) {
            return new Absent();
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("The evidence " + evidenceId + " was altered in the vault", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The evidence " + evidenceId + " could not be read", e);
        }
    }

    private Path folder(IncidentId incident) throws IOException {
        Path folder = vault.resolve(incident.toString());
        if (!Files.isDirectory(folder)) {
            PrivateFiles.folder(vault);
            PrivateFiles.folder(folder);
        }
        return folder;
    }

    private Path file(IncidentId incident, UUID evidenceId) {
        return vault.resolve(incident.toString()).resolve(evidenceId.toString());
    }
}
