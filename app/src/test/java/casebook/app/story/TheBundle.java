package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.verify.Verifier;
import casebook.shared.log.NoteKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;

/** A bundle as somebody outside has it: a zip, the verifier, and the log's key on paper. */
record TheBundle(Path zip, String key) {

    static TheBundle fetched(Reply ordered, As by, Path to, String key) throws IOException {
        ordered.isCreated().shows("state", "READY");
        Reply file = by.reads(ordered.header("Location") + "/file").isDone();
        assertThat(file.header("Content-Type")).isEqualTo("application/zip");
        Files.write(to, file.bytes());
        return new TheBundle(to, key);
    }

    /** The log's key, as it was handed out on paper. */
    static NoteKey key(Path folder) throws IOException {
        Path keys = folder.resolve("data/log-keys.txt");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(keys));
        return NoteKey.of(Files.readAllLines(keys).getFirst());
    }

    Verifier verified(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "verify";
        words[1] = zip.toString();
        words[2] = "--key";
        words[3] = key;
        System.arraycopy(more, 0, words, 4, more.length);
        return Verifier.of(words);
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream from = new ZipInputStream(in)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                files.put(entry.getName(), from.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String text(String name) {
        return new String(Objects.requireNonNull(files().get(name), name), StandardCharsets.UTF_8);
    }

    /** A byte of each file, changed by chance so many times, is found, and named by its file. */
    void showsAChangeInEveryFile(int times) throws IOException {
        Random chance = new Random(7);
        Map<String, byte[]> files = files();
        for (String name : files.keySet()) {
            for (int i = 0; i < times; i++) {
                Verifier found = with(name, changed(files.get(name), chance)).verified();
                assertThat(found.endedWith()).as(name).isEqualTo(1);
                assertThat(found.said()).as(name).containsAnyOf(placesOf(name));
            }
        }
    }

    private static String[] placesOf(String name) {
        return switch (name) {
            case "manifest.json" ->
                new String[] {"manifest.json or signature.txt was altered", "Its file manifest.json is"};
            case "signature.txt" ->
                new String[] {"manifest.json or signature.txt was altered", "Its file signature.txt is"};
            default -> new String[] {"The file " + name + " is not what it was"};
        };
    }

    private static byte[] changed(byte[] bytes, Random chance) {
        byte[] copy = bytes.clone();
        copy[chance.nextInt(copy.length)] ^= (byte) (1 + chance.nextInt(127));
        return copy;
    }

    private TheBundle with(String changed, byte[] bytes) throws IOException {
        Path other = zip.resolveSibling("changed.zip");
        try (OutputStream out = Files.newOutputStream(other);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                to.putNextEntry(new ZipEntry(file.getKey()));
                to.write(file.getKey().equals(changed) ? bytes : file.getValue());
            }
        }
        return new TheBundle(other, key);
    }
}
