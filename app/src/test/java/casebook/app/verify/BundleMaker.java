package casebook.app.verify;

import casebook.shared.log.Checkpoint;
import casebook.shared.log.Frontier;
import casebook.shared.log.Hash;
import casebook.shared.log.Leaf;
import casebook.shared.log.Proofs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Bundles as docs/audit-bundle.md describes them, file by file. */
final class BundleMaker {

    private final HonestLog log;
    private final KeptHashes hashes = new KeptHashes();
    private final Proofs proofs = new Proofs(hashes);
    private final long size;

    BundleMaker(HonestLog log) {
        this.log = log;
        this.size = log.rows().size();
        Frontier frontier = Frontier.empty();
        log.rows().forEach(row -> frontier.append(leaf(row).hash()).forEach(hashes::keep));
    }

    /** Of these leaves, with the proofs that go with older checkpoints of these sizes. */
    Map<String, byte[]> files(List<Integer> numbers, List<Long> older) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("checkpoint.txt", utf8(log.checkpoint()));
        files.put("keys.txt", utf8(log.key() + "\n"));
        files.put(
                "events.jsonl",
                utf8(String.join("", numbers.stream().map(this::line).toList())));
        files.put(
                "consistency.jsonl",
                utf8(String.join("", older.stream().map(this::consistency).toList())));
        files.put("letters/warning.pdf", utf8("%PDF-1.7 a letter"));
        return sealed(files);
    }

    String checkpoint(long earlier) {
        return log.sign(new Checkpoint(HonestLog.ORIGIN, earlier, proofs.root(earlier), List.of()).text())
                .toString();
    }

    /** Lists what is there and signs the list. */
    Map<String, byte[]> sealed(Map<String, byte[]> files) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        byte[] manifest = manifest(files);
        all.put("manifest.json", manifest);
        all.put(
                "signature.txt",
                utf8(log.sign(Manifest.signed(HonestLog.ORIGIN, sha256(manifest)))
                        .toString()));
        return all;
    }

    static byte[] manifest(Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, sha256(bytes)));
        hashes.keySet().removeAll(List.of("manifest.json", "signature.txt"));
        return JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "format", "casebook/bundle/1",
                        "purpose", "The panel's hearing",
                        "recipient", "The clerk",
                        "madeAt", "2026-11-22T18:00:00Z",
                        "contents", "One case",
                        "files", hashes));
    }

    static void write(Map<String, byte[]> files, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }

    private String line(int number) {
        Leaf leaf = leaf(log.rows().get(number));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("aggregateType", leaf.aggregateType());
        fields.put("aggregate", leaf.aggregate());
        fields.put("sequence", leaf.sequence());
        fields.put("eventId", leaf.eventId());
        fields.put("timestamp", leaf.timestamp());
        fields.put("payloadType", leaf.payloadType());
        fields.put("payloadRevision", leaf.payloadRevision());
        fields.put("payload", base64(leaf.payload()));
        fields.put("metadata", base64(leaf.metadata()));
        List<String> proof =
                proofs.inclusion(number, size).stream().map(Hash::toString).toList();
        return JsonMapper.shared().writeValueAsString(orderly(number, fields, proof)) + "\n";
    }

    private static Map<String, Object> orderly(int number, Map<String, Object> leaf, List<String> proof) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", number);
        line.put("leaf", leaf);
        line.put("proof", proof);
        return line;
    }

    private String consistency(long from) {
        List<String> proof =
                proofs.consistency(from, size).stream().map(Hash::toString).toList();
        return JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("from", from, "proof", new ArrayList<>(proof), "checkpoint", checkpoint(from)))
                + "\n";
    }

    private static Leaf leaf(Row row) {
        return Objects.requireNonNull(row.leaf());
    }

    private static String base64(ByteBuffer bytes) {
        return StandardCharsets.US_ASCII
                .decode(Base64.getEncoder().encode(bytes.duplicate()))
                .toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
