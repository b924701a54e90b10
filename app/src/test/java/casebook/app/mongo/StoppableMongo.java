package casebook.app.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's own engine as a process that a test kills and starts again on the same port and data, by the program that {@code
 * CASEBOOK_TEST_MONGODB_ENGINE} names: it is given a port and a folder, writes {@code <port>.pid} into {@code MONGODB_ENGINE_CACHE} and says
 * where the engine answers.
 */
public final class StoppableMongo implements AutoCloseable {

    private final String program;
    private final int port;
    private final Path data;

    private StoppableMongo(String program, int port, Path data) {
        this.program = program;
        this.port = port;
        this.data = data;
    }

    /** Started; or the test is left out, saying so. */
    public static StoppableMongo in(Path data) throws Exception {
        StoppableMongo mongo = new StoppableMongo(program(), freePort(), data);
        mongo.start();
        return mongo;
    }

    /** The same engine for a Casebook. */
    public RealMongo there() {
        return new RealMongo("mongodb://127.0.0.1:" + port + "/?directConnection=true", "stoppable");
    }

    /** Starts it on what it had. */
    public void start() throws Exception {
        Process starting = new ProcessBuilder(List.of(program, Integer.toString(port), data.toString()))
                .redirectErrorStream(true)
                .start();
        byte[] said = starting.getInputStream().readAllBytes();
        assertThat(starting.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(starting.exitValue())
                .as(new String(said, StandardCharsets.UTF_8))
                .isZero();
    }

    /** As a power cut does. */
    public void killed() throws IOException {
        ProcessHandle.of(pid()).ifPresent(engine -> {
            engine.destroyForcibly();
            engine.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        });
    }

    @Override
    public void close() throws IOException {
        killed();
    }

    private long pid() throws IOException {
        String cache = System.getenv("MONGODB_ENGINE_CACHE");
        Path folder =
                cache == null ? Path.of(System.getProperty("user.home"), ".cache", "mongodb-engine") : Path.of(cache);
        return Long.parseLong(Files.readString(folder.resolve(port + ".pid")).strip());
    }

    private static String program() {
        @Nullable String program = System.getenv("CASEBOOK_TEST_MONGODB_ENGINE");
        assumeThat(program)
                .as("Killing MongoDB's own engine is LEFT OUT: CASEBOOK_TEST_MONGODB_ENGINE is not set")
                .isNotBlank();
        return String.valueOf(program);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
