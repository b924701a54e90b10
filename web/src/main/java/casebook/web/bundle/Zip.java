package casebook.web.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip in the making, which remembers the hash of each of its files. */
final class Zip implements AutoCloseable {

    /** Writes the bytes of one file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final LocalDateTime at;
    private final Map<String, String> hashes = new TreeMap<>();

    private Zip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Zip begin(Path file, Instant at) throws IOException {
        return new Zip(new BufferedOutputStream(Files.newOutputStream(file)), at);
    }

    void file(String name, byte[] bytes) throws IOException {
        file(name, out -> out.write(bytes));
    }

    void file(String name, String text) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void file(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        // nothing is closed here but the entry
        DigestOutputStream out = new DigestOutputStream(zip, digest);
        content.to(out);
        out.flush();
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    /** The SHA-256 (hex) of each file so far. */
    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
