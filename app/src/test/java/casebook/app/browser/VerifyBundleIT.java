package casebook.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.words.Words;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with a bundle and a browser, and neither network nor Java, checks it by the page that lies in it. */
@ExtendWith(Chromium.class)
class VerifyBundleIT {

    @TempDir
    Path folder;

    @Test
    void a_bundle_holds_by_its_own_page_and_a_byte_changed_in_any_file_is_named(Visitors visitors) throws Exception {
        Path bundle = fetched(visitors);
        Map<String, byte[]> files = files(bundle);
        Path page = Files.write(folder.resolve("verify.html"), files.get("verify.html"));
        try (Visitor auditor = visitors.onAPhoneWithoutNetwork(page)) {
            check(auditor, bundle, "Everything that was checked holds.");
            for (String name : files.keySet()) {
                check(auditor, changed(files, name), "NOT EVERYTHING HOLDS");
                if (!name.startsWith("manifest") && !name.matches("(signature|keys|checkpoint)[.]txt")) {
                    auditor.sees("The file " + name + " is not what it was");
                }
            }
            check(auditor, Files.writeString(folder.resolve("no.zip"), "no zip"), "NOT EVERYTHING HOLDS");
            auditor.types("The log's key, if you hold it from elsewhere", key(files));
            check(auditor, bundle, "Everything that was checked holds.");
        }
    }

    private static void check(Visitor auditor, Path bundle, String said) {
        Page page = auditor.page();
        page.evaluate("document.getElementById('said').replaceChildren()");
        page.getByLabel("The bundle").setInputFiles(bundle);
        auditor.presses("Check");
        assertThat(page.locator("#said li").last()).containsText(said);
        auditor.looksOver();
    }

    private Path fetched(Visitors visitors) {
        Path bundle = folder.resolve("bundle.zip");
        Words done = Words.typing(
                StartedCasebook.PASSWORD,
                "bundle",
                bundle.toString(),
                "--server=" + visitors.address(),
                "--user=head",
                "--from=2020-01-01T00:00:00Z",
                "--to=2099-01-01T00:00:00Z",
                "--purpose=The audit",
                "--recipient=The auditor");
        Assertions.assertThat(done.endedWith()).as(done.said()).isZero();
        return bundle;
    }

    private static String key(Map<String, byte[]> files) {
        return new String(files.get("keys.txt"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> files(Path bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Path changed(Map<String, byte[]> files, String name) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] bytes = file.getValue().clone();
                if (file.getKey().equals(name)) {
                    bytes[bytes.length / 2] ^= 1;
                }
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes);
            }
        }
        return changed;
    }
}
