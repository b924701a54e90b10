package casebook.app.evidence;

import static com.mongodb.client.model.Filters.eq;

import casebook.app.kept.KeptDatabase;
import casebook.app.kept.KeptInMongo;
import casebook.shared.evidence.EvidenceVault;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.AesBox;
import casebook.shared.seal.Keyring;
import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The evidence of several nodes: a GridFS file for each piece, locked under the case's key and bound to its place. Its pieces are
 * written first and the file last, so there is a whole one or none.
 */
@Component
@KeptInMongo
final class EvidenceInMongo implements EvidenceVault {

    static final String VAULT = "evidence";

    private final GridFSBucket bucket;
    private final Keyring keyring;
    private final SecureRandom random;

    EvidenceInMongo(KeptDatabase kept, Keyring keyring, SecureRandom random) {
        this.bucket = GridFSBuckets.create(kept.database(), VAULT);
        this.keyring = keyring;
        this.random = random;
    }

    @Override
    public void keep(IncidentId incident, UUID evidenceId, byte[] original) {
        String place = Places.place(incident, evidenceId);
        byte[] box = AesBox.lock(keyring.keyToSeal(Places.key(incident)), random, place, original);
        List<GridFSFile> before = files(place);
        bucket.uploadFromStream(place, new ByteArrayInputStream(box));
        before.forEach(this::delete);
    }

    @Override
    public void discard(IncidentId incident, UUID evidenceId) {
        files(Places.place(incident, evidenceId)).forEach(this::delete);
    }

    @Override
    public Found open(IncidentId incident, UUID evidenceId) {
        String place = Places.place(incident, evidenceId);
        List<GridFSFile> files = files(place);
        return files.isEmpty()
                ? new Absent()
                : switch (keyring.keyToOpen(Places.key(incident))) {
                    case Keyring.Destroyed destroyed -> new Erased(destroyed.on(), destroyed.under());
                    case Keyring.Present present -> original(files.getLast(), place, present, evidenceId);
                };
    }

    private Original original(GridFSFile file, String place, Keyring.Present key, UUID evidenceId) {
        ByteArrayOutputStream box = new ByteArrayOutputStream(Math.toIntExact(file.getLength()));
        bucket.downloadToStream(file.getObjectId(), box);
        try {
            return new Original(ByteBuffer.wrap(AesBox.unlock(key.key(), place, box.toByteArray()))
                    .asReadOnlyBuffer());
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("The evidence " + evidenceId + " was altered in the vault", e);
        }
    }

    // more than one only where a node died before it had deleted the one that was replaced
    private List<GridFSFile> files(String place) {
        return bucket.find(eq("filename", place))
                .sort(new Document("uploadDate", 1).append("_id", 1))
                .into(new ArrayList<>());
    }

    private void delete(GridFSFile file) {
        try {
            bucket.delete(file.getObjectId());
        } catch (MongoGridFSException e) {
            // another node was first
        }
    }
}
