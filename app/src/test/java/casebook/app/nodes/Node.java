package casebook.app.nodes;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several Casebooks, in a process of its own on a port of its own, which is killed and started again. */
final class Node {

    /** What is said to those that share what is kept: turns change hands soon, and there are some. */
    static final List<String> SHARING =
            List.of("--casebook.kept=mongodb", "--casebook.turns.last=PT20S", "--casebook.reminders.every=PT5S");

    private static final Path JAR = Path.of("target", "casebook.jar");

    private final Path folder;
    private final List<String> settings;
    private final int port;
    private volatile @Nullable Process process;

    private Node(Path folder, List<String> settings, int port) {
        this.folder = folder;
        this.settings = settings;
        this.port = port;
    }

    static boolean isPackaged() {
        return Files.isRegularFile(JAR);
    }

    /** With a folder of its own below that one, and the master key of all. */
    static Node named(String name, Path below, List<String> settings) throws IOException {
        Path folder = Files.createDirectories(below.resolve(name));
        List<String> all = new ArrayList<>(settings);
        all.add("--casebook.demo=true");
        all.add("--casebook.data=" + folder.resolve("data"));
        all.add("--casebook.master-key-file=" + below.resolve("secrets/master.key"));
        return new Node(folder, List.copyOf(all), freePort());
    }

    void starts() throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("--server.port=" + port, "--management.server.port=0"));
        command.addAll(settings);
        ProcessBuilder java = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        java.environment().put("CASEBOOK_DEMO_PASSWORD", StartedCasebook.PASSWORD);
        process = java.start();
    }

    /** Begins a command line of the packaged Casebook, which leaves room for others on a small computer. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString());
    }

    /** As by kill -9: it can put nothing in order before. */
    void dies() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Path log() {
        return folder.resolve("said.txt");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
