package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fourteen ways to alter a bundle, each hundreds of times by chance: none goes unseen, and a file that was altered is named. */
class AttackedBundleTest {

    /** Of each kind; {@code -Dattack.times=834} makes more than ten thousand of them. */
    private static final int TIMES = Integer.getInteger("attack.times", 165);

    private static final HonestLog LOG = HonestLog.of(60, 20);
    private static final Map<String, byte[]> FILES =
            new BundleMaker(LOG).files(List.of(0, 3, 7, 21, 42), List.of(20L, 41L));

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void a_file_that_was_altered_is_named(BytesAttack attack) {
        List<String> names = List.copyOf(FILES.keySet());
        times(seed -> {
            String name = names.get(seed % names.size());
            Map<String, byte[]> files = new LinkedHashMap<>(FILES);
            files.put(name, attack.changed(Objects.requireNonNull(FILES.get(name)), new Random(seed)));
            isSeen(files, Set.of(name), attack + " with seed " + seed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_was_taken_out_put_in_or_exchanged_is_named(EntriesAttack attack) {
        times(seed -> {
            Map<String, byte[]> files = new LinkedHashMap<>(FILES);
            Set<String> names = attack.on(files, new Random(seed));
            isSeen(files, names, attack + " with seed " + seed);
        });
    }

    /** What does not reach any file, such as a date in the zip, says nothing false to anybody. */
    @ParameterizedTest
    @EnumSource
    void a_zip_that_was_altered_is_seen_unless_every_file_is_still_what_it_was(BytesAttack attack) throws IOException {
        Path whole = temp.resolve("whole.zip");
        BundleMaker.write(FILES, whole);
        byte[] bytes = Files.readAllBytes(whole);
        times(seed -> {
            Path zip = temp.resolve(attack + "-" + seed + ".zip");
            Files.write(zip, attack.changed(bytes, new Random(seed)));
            if (checked(zip).hold()) {
                isStillWhatItWas(zip);
            }
            Files.delete(zip);
        });
    }

    private interface Attempt {
        void with(int seed) throws IOException;
    }

    private static void times(Attempt attempt) {
        IntConsumer tried = seed -> {
            try {
                attempt.with(seed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        IntStream.range(0, TIMES).parallel().forEach(tried);
    }

    private void isSeen(Map<String, byte[]> files, Set<String> names, String attempt) throws IOException {
        Path zip = temp.resolve(attempt + ".zip");
        BundleMaker.write(files, zip);
        Findings findings = checked(zip);
        assertThat(findings.hold()).as(attempt).isFalse();
        assertThat(findings.kept())
                .as(attempt)
                .extracting(Findings.Finding::what)
                .anyMatch(what -> names.stream().anyMatch(what::contains));
        Files.delete(zip);
    }

    private static Findings checked(Path zip) {
        Findings findings = new Findings();
        new BundleCheck(new Trust(List.of(LOG.key()), List.of()), findings, events -> {}).check(zip);
        return findings;
    }

    private static void isStillWhatItWas(Path zip) throws IOException {
        try (BundleFile bundle = BundleFile.open(zip)) {
            assertThat(bundle.names()).containsExactlyInAnyOrderElementsOf(FILES.keySet());
            for (String name : bundle.names()) {
                assertThat(Arrays.equals(bundle.bytes(name), FILES.get(name)))
                        .as("%s in %s", name, zip.getFileName())
                        .isTrue();
            }
        }
    }
}
