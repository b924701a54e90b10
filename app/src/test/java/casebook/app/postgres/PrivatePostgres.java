package casebook.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL of the machine's own packages, with a cluster in a folder of its own on a free port. Where there is
 * none the tests are left out, and say so; where {@code CI} is set that is a failure.
 */
public final class PrivatePostgres {
    private static final String PASSWORD = "a password for tests";
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private static final Map<Path, String> OF_FOLDERS = new HashMap<>();
    private static @Nullable PrivatePostgres running;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PrivatePostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The one of these tests, started for the first of them and ended with the last; or the test class is left out. */
    public static synchronized PrivatePostgres running() throws IOException {
        if (running == null) {
            running = started();
            Runtime.getRuntime().addShutdownHook(new Thread(running::end));
        }
        return running;
    }

    private static PrivatePostgres started() throws IOException {
        Optional<Path> programs = programs();
        assertThat(programs.isPresent() || System.getenv("CI") == null)
                .as("PostgreSQL is installed where tests must run")
                .isTrue();
        Assumptions.assumeTrue(programs.isPresent(), "left out: no PostgreSQL below " + INSTALLED);
        Path folder = Files.createTempDirectory(
                "casebook-postgres",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        PrivatePostgres postgres = new PrivatePostgres(programs.orElseThrow(), folder, freePort());
        Files.writeString(folder.resolve("password"), PASSWORD);
        postgres.runs(
                "initdb",
                "-D",
                postgres.cluster(),
                "-U",
                "casebook",
                "--pwfile=" + folder.resolve("password"),
                "--auth=scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        postgres.starts();
        return postgres;
    }

    /** A new database, by its address. */
    public String database() throws SQLException {
        String name = "casebook_" + databases.incrementAndGet();
        try (Connection connection = connection("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return address(name);
    }

    /** What Casebook is told to use this database. */
    public List<String> settings(String address) {
        return List.of(
                "--casebook.events=postgres",
                "--casebook.postgres.url=" + address,
                "--casebook.postgres.username=casebook",
                "--casebook.postgres.password=" + PASSWORD);
    }

    /** What a Casebook in this folder is told: a new database at first, and the same one from then on. */
    public static synchronized List<String> settingsFor(Path folder) {
        try {
            PrivatePostgres postgres = running();
            String address = OF_FOLDERS.get(folder);
            if (address == null) {
                address = postgres.database();
                OF_FOLDERS.put(folder, address);
            }
            return postgres.settings(address);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What its server can read. */
    Path folder() {
        return folder;
    }

    PostgresSettings known(String address) {
        return new PostgresSettings(address, "casebook", PASSWORD, false);
    }

    /** Ends it at once and starts it again. */
    public void restarts() throws IOException {
        stops();
        starts();
    }

    /** Ends it at once. */
    public void stops() throws IOException {
        runs("pg_ctl", "-D", cluster(), "-m", "immediate", "-w", "stop");
    }

    /** The first field of the first row. */
    public static String asked(String address, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "casebook", PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    static void does(String address, String what) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "casebook", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(what);
        }
    }

    /** Starts it again. */
    public void starts() throws IOException {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        runs(
                "pg_ctl",
                "-D",
                cluster(),
                "-o",
                options,
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "start");
        await().atMost(Duration.ofSeconds(30)).until(this::answers);
    }

    private boolean answers() {
        try (Connection connection = connection("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(address(database), "casebook", PASSWORD);
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    // PostgreSQL does not run as root
    private void runs(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("casebook-postgres", ".said");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(process.exitValue())
                .as("%s: %s", program, Files.readString(said))
                .isZero();
        Files.delete(said);
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void end() {
        try {
            runs("pg_ctl", "-D", cluster(), "-m", "immediate", "-w", "stop");
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
