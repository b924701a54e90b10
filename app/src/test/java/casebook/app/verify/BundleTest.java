package casebook.app.verify;

import static casebook.app.verify.BundleMaker.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final HonestLog LOG = HonestLog.of(60, 20);
    private static final BundleMaker MAKER = new BundleMaker(LOG);
    private static final Map<String, byte[]> FILES = MAKER.files(List.of(0, 3, 7, 21, 42), List.of(20L, 41L));

    @TempDir
    Path temp;

    @Test
    void a_bundle_as_it_was_made_holds() throws IOException {
        Findings findings = checked(FILES, Trust.none());
        assertThat(findings.kept()).isEmpty();
        assertThat(findings.warnings())
                .anySatisfy(warning -> assertThat(warning).contains("No key or checkpoint"));
        assertThat(checked(FILES, new Trust(List.of(LOG.key()), List.of())).warnings())
                .isEmpty();
    }

    @Test
    void a_change_whose_hash_was_put_right_in_the_manifest_is_seen() throws IOException {
        Random chance = new Random(2);
        List<String> names = FILES.keySet().stream()
                .filter(name -> !name.equals("manifest.json") && !name.equals("signature.txt"))
                .toList();
        for (int i = 0; i < 500; i++) {
            String name = names.get(i % names.size());
            byte[] bytes = changed(name, chance);
            Map<String, byte[]> files = with(name, bytes);
            files.put("manifest.json", BundleMaker.manifest(files));
            assertThat(checked(files, Trust.none()).hold())
                    .as("%s, time %d", name, i)
                    .isFalse();
        }
    }

    /** By whoever has the log's key, so that only the proofs speak. */
    @Test
    void an_event_changed_under_a_manifest_signed_again_is_named() throws IOException {
        Random chance = new Random(3);
        List<String> lines = new String(FILES.get("events.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<Long> numbers = List.of(0L, 3L, 7L, 21L, 42L);
        for (int i = 0; i < 300; i++) {
            int at = i % lines.size();
            String line = lines.get(at);
            int begin = line.indexOf("payload\":\"") + 10;
            int place = begin + chance.nextInt(line.indexOf('"', begin) - begin - 4);
            String changed =
                    line.substring(0, place) + (line.charAt(place) == 'A' ? 'B' : 'A') + line.substring(place + 1);
            String all = String.join("\n", lines).replace(line, changed) + "\n";
            Map<String, byte[]> files = MAKER.sealed(withoutSeal(with("events.jsonl", utf8(all))));
            Findings findings = checked(files, Trust.none());
            assertThat(findings.failing()).contains(Check.INCLUDED);
            assertThat(findings.firstDifference())
                    .hasValueSatisfying(range -> assertThat(range.to()).isEqualTo(numbers.get(at)));
        }
    }

    @Test
    void a_bundle_by_another_key_is_seen_by_whoever_holds_the_key() throws IOException {
        HonestLog forged = HonestLog.of(60, 20);
        Map<String, byte[]> files = new BundleMaker(forged).files(List.of(1, 2), List.of());
        assertThat(checked(files, Trust.none()).hold()).isTrue();
        assertThat(checked(files, new Trust(List.of(LOG.key()), List.of())).failing())
                .containsExactly(Check.SIGNED);
    }

    @Test
    void an_older_checkpoint_is_held_against_the_bundle() throws IOException {
        assertThat(checked(FILES, held(MAKER.checkpoint(41))).hold()).isTrue();
        assertThat(checked(FILES, held(LOG.checkpoint())).hold()).isTrue();
        assertThat(checked(FILES, held(MAKER.checkpoint(17))).kept().getFirst().what())
                .contains("has no proof");
        BundleMaker other = new BundleMaker(LOG.forked(30).grownTo(60));
        Map<String, byte[]> files = other.files(List.of(1, 2), List.of(20L, 41L));
        assertThat(checked(files, held(MAKER.checkpoint(20))).hold()).isTrue();
        assertThat(checked(files, held(MAKER.checkpoint(41))).failing()).containsExactly(Check.WITNESSED);
    }

    /** By whoever has the log's key, so that the manifest fits. */
    @Test
    void an_older_checkpoint_in_it_that_is_of_another_history_or_not_signed_is_named() throws IOException {
        String lines = new String(FILES.get("consistency.jsonl"), StandardCharsets.UTF_8);
        BundleMaker other = new BundleMaker(LOG.forked(30).grownTo(60));
        String theirs =
                new String(other.files(List.of(), List.of(41L)).get("consistency.jsonl"), StandardCharsets.UTF_8);
        String ours =
                lines.lines().filter(line -> line.contains(":41")).findFirst().orElseThrow();
        for (String instead : List.of(theirs.strip(), ours.replace("\\n\\n— ", "\\n\\n— x"))) {
            assertThat(instead).isNotEqualTo(ours);
            Map<String, byte[]> files =
                    MAKER.sealed(withoutSeal(with("consistency.jsonl", utf8(lines.replace(ours, instead)))));
            assertThat(checked(files, Trust.none()).kept())
                    .extracting(Findings.Finding::check, Findings.Finding::what)
                    .containsExactly(
                            tuple(
                                    Check.HISTORY,
                                    "The older checkpoint over 41 events in consistency.jsonl is not signed, or is of another history."));
        }
    }

    @Test
    void names_that_lead_elsewhere_and_files_that_unfold_without_end_are_refused() throws IOException {
        for (String name :
                List.of("../out", "/etc/passwd", "a//b", "a\\b", "C:x", "x/../y", "-x", "Keys.txt", "\u202Etxt.exe")) {
            assertThat(checked(with(name, utf8("x")), Trust.none())
                            .kept()
                            .getFirst()
                            .what())
                    .as(name)
                    .contains("cannot be read");
        }
        Map<String, byte[]> bomb = MAKER.sealed(withoutSeal(with("zeros", new byte[200 << 20])));
        assertThat(checked(bomb, Trust.none()).kept().getFirst().what()).contains("built to do harm");
    }

    private static Map<String, byte[]> with(String name, byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.put(name, bytes);
        return files;
    }

    private static byte[] changed(String name, Random chance) {
        byte[] bytes = Objects.requireNonNull(FILES.get(name)).clone();
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 + chance.nextInt(255));
        return bytes;
    }

    private static Map<String, byte[]> withoutSeal(Map<String, byte[]> files) {
        files.keySet().removeAll(List.of("manifest.json", "signature.txt"));
        return files;
    }

    private static Trust held(String note) {
        return new Trust(List.of(), List.of(new Trust.Held("the minutes", note)));
    }

    private Findings checked(Map<String, byte[]> files, Trust trust) throws IOException {
        Path zip = temp.resolve("attacked.zip");
        BundleMaker.write(files, zip);
        Findings findings = new Findings();
        new BundleCheck(trust, findings, events -> {}).check(zip);
        return findings;
    }
}
