package casebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What checks the documents, on small ones made up for it. */
class DocumentsTest {

    @TempDir
    Path root;

    private Documents documents;

    @BeforeEach
    void a_repository() throws IOException {
        documents = new Documents(new Sources(root));
        file("src/TeaKettle.java", "class TeaKettle {\n  void whistle() {}\n}\n");
        file("docs/tea.md", "# Tea, and `milk`\n\n## Steps\n\n## Steps\n");
    }

    @Test
    void a_link_to_a_file_a_folder_or_a_heading_leads_somewhere() throws IOException {
        readme("""
                [a](src/TeaKettle.java) [b](docs) [c](docs/tea.md#tea-and-milk) [d](docs/tea.md#steps-1)
                [e](src/TeaKettle.java#L3) [f](#what-it-is) [g](https://example.org/no)
                [h]: docs/tea.md
                # What it is?
                """);
        file("docs/adr/one.md", "[up](../../README.md) [beside](../tea.md)");
        assertThat(documents.brokenLinks()).isEmpty();
    }

    @Test
    void a_link_to_nothing_is_found() throws IOException {
        readme("[a](src/teakettle.java) [b](docs/milk.md \"Milk\") ![c](tea.png)\n[d]: gone.md\n");
        assertThat(documents.brokenLinks())
                .containsExactly(
                        "README.md: src/teakettle.java",
                        "README.md: docs/milk.md",
                        "README.md: tea.png",
                        "README.md: gone.md");
    }

    @Test
    void a_link_to_a_heading_or_line_that_is_not_there_is_found() throws IOException {
        readme("[a](docs/tea.md#steps-2) [b](#nowhere) [c](src/TeaKettle.java#L4) [d](docs#steps)\n");
        assertThat(documents.brokenLinks()).hasSize(4);
    }

    @Test
    void a_link_out_of_the_repository_is_found() throws IOException {
        readme("[a](../" + root.getFileName() + "-other/README.md)\n");
        assertThat(documents.brokenLinks()).hasSize(1);
    }

    @Test
    void what_stands_in_code_is_no_link() throws IOException {
        readme("`[a](gone.md)` and [`TeaKettle`](src/TeaKettle.java)\n```\n[b](gone.md)\n# Not a heading\n```\n");
        assertThat(documents.brokenLinks()).isEmpty();
        assertThat(documents.misnamedLinks()).isEmpty();
    }

    @Test
    void a_link_that_shows_another_types_name_is_found() throws IOException {
        readme("[TeaPot](src/TeaKettle.java) [the pot](src/TeaKettle.java)\n");
        assertThat(documents.misnamedLinks()).containsExactly("README.md: TeaPot -> src/TeaKettle.java");
    }

    @Test
    void a_name_in_a_table_that_nobody_has_is_found() throws IOException {
        readme("| `TeaKettle` | `TeaKettle.whistle` | `TeaKettle.sing()` | `TeaPot` | `docs` |\n\nand `CoffeePot`\n");
        assertThat(documents.unknownNames()).containsExactly("TeaKettle.sing()", "TeaPot");
    }

    @Test
    void what_the_readme_does_not_link_to_is_found() throws IOException {
        readme("[the kettle](src/TeaKettle.java)\n");
        assertThat(documents.notLinkedFromTheReadme(List.of(Path.of("src/TeaKettle.java"), Path.of("src/Pot.java"))))
                .containsExactly(Path.of("src/Pot.java"));
    }

    private void readme(String text) throws IOException {
        file("README.md", text);
    }

    private void file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
