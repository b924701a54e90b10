package casebook.app.evidence;

import casebook.app.folder.PrivateFiles;
import casebook.app.kept.KeptDatabase;
import casebook.app.kept.Movable;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;

/** The originals of evidence, each locked under its case's key and bound to its place, which is named alike in both. */
public final class MovedEvidence implements Movable {

    private static final Pattern PLACE = Pattern.compile("evidence/[0-9a-f-]{36}/[0-9a-f-]{36}");

    @Override
    public String plural() {
        return "pieces of evidence";
    }

    @Override
    public long toMongo(Path data, KeptDatabase kept) throws IOException {
        GridFSBucket bucket = bucket(kept);
        List<Path> pieces = pieces(data);
        for (Path piece : pieces) {
            try (InputStream box = Files.newInputStream(piece)) {
                bucket.uploadFromStream(place(data, piece), box);
            }
        }
        return pieces.size();
    }

    private static List<Path> pieces(Path data) throws IOException {
        Path vault = data.resolve(FileEvidenceVault.VAULT);
        if (!Files.isDirectory(vault)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(vault)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isEvidence(place(data, file)))
                    .sorted()
                    .toList();
        }
    }

    private static String place(Path data, Path piece) {
        return data.relativize(piece).toString().replace('\\', '/');
    }

    @Override
    public long toFolder(KeptDatabase kept, Path data) throws IOException {
        GridFSBucket bucket = bucket(kept);
        Map<String, GridFSFile> latest = new LinkedHashMap<>();
        for (GridFSFile file : bucket.find().sort(new Document("uploadDate", 1).append("_id", 1))) {
            if (isEvidence(file.getFilename())) {
                latest.put(file.getFilename(), file);
            }
        }
        for (Map.Entry<String, GridFSFile> piece : latest.entrySet()) {
            ByteArrayOutputStream box = new ByteArrayOutputStream();
            bucket.downloadToStream(piece.getValue().getObjectId(), box);
            Path file = data.resolve(piece.getKey());
            PrivateFiles.folder(data.resolve(FileEvidenceVault.VAULT));
            PrivateFiles.folder(Objects.requireNonNull(file.getParent()));
            PrivateFiles.write(file, box.toByteArray());
        }
        return latest.size();
    }

    /** Another name is that of a piece that was not finished; or could be a place anywhere on this computer. */
    private static boolean isEvidence(String place) {
        return PLACE.matcher(place).matches();
    }

    private static GridFSBucket bucket(KeptDatabase kept) {
        return GridFSBuckets.create(kept.database(), EvidenceInMongo.VAULT);
    }
}
