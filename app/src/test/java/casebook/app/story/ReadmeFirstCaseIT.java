package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells a first visitor to type does what it says there. */
@ExtendWith(SharedCasebook.class)
class ReadmeFirstCaseIT {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK =
            Pattern.compile("^## A first case$.*?^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void its_first_case_ends_with_a_warning_that_the_head_decided(School school) throws Exception {
        assumeTrue(areThere("bash", "curl", "sed"), "The README is for a shell with curl and sed");
        String block = block().replace("http://localhost:8080", school.address().toString());
        List<String> says = run(block);
        assertThat(says)
                .filteredOn(line -> line.contains("\"status\":422"))
                .singleElement()
                .asString()
                .contains("P2");
        assertThat(says.getLast())
                .containsSubsequence("ConcernReported", "FindingRecorded", "ResponseDecided", "WarningIssued");
    }

    private static String block() throws IOException {
        Matcher found = BLOCK.matcher(Files.readString(README).replace("\r\n", "\n"));
        assertThat(found.find())
                .as("README.md has a sh block under \"## A first case\"")
                .isTrue();
        assertThat(found.group(1)).contains("http://localhost:8080");
        return found.group(1);
    }

    /** What it prints, line by line; the first command that fails ends it. */
    private List<String> run(String block) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("first-case.sh"), "set -e -o pipefail\n" + block);
        Path output = folder.resolve("output");
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("CASEBOOK_DEMO_PASSWORD", StartedCasebook.PASSWORD);
        int exit = bash.start().waitFor();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return said.lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean areThere(String... programs) {
        return Stream.of(programs)
                .allMatch(program -> Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program))));
    }
}
