package casebook.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the files themselves keep to. */
class SourceFilesTest {

    private static final int LONGEST = 150;

    /** Each with its reason; whoever becomes short again leaves the list. */
    private static final Map<String, String> LONGER = Map.of(
            "Incident.java",
            "a handler and a line of evolve for every command and event of a case",
            "Trials.java",
            "an example of every command on a case");

    private final Sources sources = Sources.ofCasebook();

    @Test
    void a_source_file_has_at_most_150_lines_or_a_reason() {
        Set<String> tooLong = sources.mainJava().stream()
                .filter(file -> sources.lines(file).size() > LONGEST)
                .map(file -> file.getFileName().toString())
                .collect(toSet());
        assertThat(tooLong).isEqualTo(LONGER.keySet());
    }

    @Test
    void every_package_says_that_it_is_null_marked() {
        assertThat(sources.mainJava().stream().map(Path::getParent).distinct()).allSatisfy(folder -> {
            Path marker = folder.resolve("package-info.java");
            assertThat(sources.mainJava()).contains(marker);
            assertThat(sources.read(marker)).contains("@NullMarked\npackage ");
        });
    }
}
