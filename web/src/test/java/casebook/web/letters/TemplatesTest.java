package casebook.web.letters;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.letter.LetterKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/casebook/letters");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void threaten_nobody_with_the_law(Path file) throws IOException {
        assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                .doesNotContain("prosecut", "police", "criminal", "offence", "solicitor", "court", "legal action");
    }

    @ParameterizedTest
    @MethodSource("files")
    void fetch_nothing(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContain("url(", "src=", "href=", "th:utext", "[(");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void there_is_one_for_every_kind(LetterKind kind) {
        assertThat(FOLDER.resolve(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html"))
                .exists();
    }
}
