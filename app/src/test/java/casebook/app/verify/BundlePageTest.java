package casebook.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be said of the page without a browser: it runs its own script and nothing else, and loads nothing. */
class BundlePageTest {

    private String page = "";

    @BeforeEach
    void the_page() throws IOException {
        Path found = Stream.of("../docs", "docs")
                .map(folder -> Path.of(folder, "verify-bundle.html"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        page = Files.readString(found);
    }

    @Test
    void its_policy_allows_its_own_script_and_style_by_their_hashes_and_nothing_else() {
        assertThat(page)
                .contains(
                        "content=\"default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\""
                                .formatted(hash("script"), hash("style")));
    }

    @Test
    void it_names_no_address_and_writes_no_markup() {
        assertThat(page).doesNotContain("http://", "https://", " src=", "href=", "fetch(", "innerHTML", "eval(");
    }

    private String hash(String element) {
        String inside = page.substring(
                page.indexOf("<" + element + ">") + element.length() + 2, page.indexOf("</" + element + ">"));
        return Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(BundleMaker.sha256(BundleMaker.utf8(inside))));
    }
}
