package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged Casebook in a process of its own, which can be killed. */
record ChildCasebook(Process process, URI address) implements AutoCloseable {

    static final Path JAR = Path.of("target", "casebook.jar");
    private static final Pattern RUNNING = Pattern.compile("Casebook is running at (http://\\S+)");

    static boolean isPackaged() {
        return Files.isRegularFile(JAR);
    }

    /** Returns once it can be used. */
    static ChildCasebook in(Path folder) throws IOException {
        return whenItCanBeUsed(start(folder, List.of()));
    }

    /** On a disk that has room for no file of more kilobytes than these. */
    static ChildCasebook withRoomFor(int kilobytes, Path folder) throws IOException {
        return whenItCanBeUsed(
                start(folder, List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "casebook")));
    }

    private static ChildCasebook whenItCanBeUsed(Process process) throws IOException {
        BufferedReader says = process.inputReader();
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            Matcher running = RUNNING.matcher(line);
            if (running.find()) {
                Thread.ofVirtual().start(() -> says.lines().forEach(more -> {}));
                return new ChildCasebook(process, URI.create(running.group(1)));
            }
        }
        throw new IllegalStateException("It ended before it could be used");
    }

    /** What it says when it will not start. */
    static String refusedIn(Path folder) throws IOException, InterruptedException {
        Process process = start(folder, List.of());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isNotZero();
        return said;
    }

    private static Process start(Path folder, List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "--server.port=0",
                "--casebook.demo=true",
                "--casebook.data=" + folder.resolve("data"),
                "--casebook.master-key-file=" + folder.resolve("secrets/master.key")));
        ProcessBuilder java = new ProcessBuilder(command).redirectErrorStream(true);
        java.environment().put("CASEBOOK_DEMO_PASSWORD", StartedCasebook.PASSWORD);
        return java.start();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
    }
}
