package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.mongo.OutsideMongo;
import casebook.app.mongo.RealMongo;
import casebook.app.postgres.PrivatePostgres;
import casebook.app.verify.Verifier;
import casebook.app.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A school goes from one computer's folder to the stores of several nodes, and comes back. */
class MovingIT {

    private static final Pattern ROOT = Pattern.compile("root of their tree is (\\S+)\\.");
    private static final List<String> IN_A_FILE =
            List.of("--casebook.events=sqlite", "--casebook.log.checkpoint-at-soonest=0s");

    @TempDir
    Path folder;

    private RealMongo mongo;
    private List<String> shared;

    @BeforeEach
    void empty_stores() throws Exception {
        mongo = RealMongo.there();
        PrivatePostgres postgres = PrivatePostgres.running();
        shared = new ArrayList<>(postgres.settings(postgres.database()));
        shared.add("--casebook.kept=mongodb");
        mongo.settings().stream()
                .filter(setting -> !setting.startsWith("--casebook.views"))
                .forEach(shared::add);
    }

    @AfterEach
    void dropped() {
        if (mongo != null) {
            try (OutsideMongo beside = mongo.open()) {
                beside.kept().drop();
            }
        }
    }

    @Test
    void a_school_goes_to_several_nodes_and_comes_back_and_lacks_nothing() throws Exception {
        TheMove school;
        try (StartedCasebook casebook = StartedCasebook.with(folder, IN_A_FILE)) {
            school = TheMove.begins(casebook.address(), AccountsIT.code(folder));
            is(2, "Another Casebook is using the data folder", imported("data", "secrets"));
        }
        nothingGoesOverThatDoesNotHold();
        String went = root(is(0, "Start the nodes, and never again", imported("data", "secrets")));
        assertThat(went)
                .isEqualTo(root(
                        Verifier.of("verify", folder.resolve("data").toString()).said()));
        is(2, "is not empty", imported("data", "secrets"));
        school = onNodes(school);
        comesBack(school);
    }

    private void nothingGoesOverThatDoesNotHold() throws Exception {
        Path other = Files.createDirectories(folder.resolve("another"));
        Files.copy(folder.resolve("secrets/log.key"), other.resolve("log.key"));
        Files.write(other.resolve("master.key"), new byte[32]);
        is(2, "The master key is not the one", imported("data", "another"));
        FileSystemUtils.copyRecursively(folder.resolve("data"), folder.resolve("altered"));
        try (Connection events = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("altered/events.db"));
                Statement change = events.createStatement()) {
            change.execute("UPDATE DomainEventEntry SET timeStamp = '2026-01-01T00:00:00Z' WHERE globalIndex = 1");
        }
        is(1, "Nothing was imported", imported("altered", "secrets"));
        try (OutsideMongo beside = mongo.open()) {
            // as an import leaves it that was broken off
            beside.kept().getCollection("belonging").insertOne(new Document("database", "begun"));
            is(2, "import that was broken off, drop it", imported("data", "secrets"));
            beside.kept().drop();
        }
    }

    private TheMove onNodes(TheMove school) throws Exception {
        List<String> settings = new ArrayList<>(shared);
        settings.add("--casebook.log.checkpoint-at-soonest=0s");
        settings.add("--CASEBOOK_MASTER_KEY="
                + Files.readString(folder.resolve("secrets/master.key")).strip());
        try (StartedCasebook node = StartedCasebook.with(folder.resolve("node"), settings)) {
            school.isThere(node.address());
            TheMove later = school.goesOn(node.address());
            is(2, "Another Casebook is using the database", imported("data", "secrets"));
            root(is(0, "Everything that was checked holds", exported()));
            return later;
        }
    }

    private void comesBack(TheMove school) throws Exception {
        Path noted = Files.writeString(folder.resolve("minutes.txt"), school.checkpoint());
        assertThat(Verifier.of("verify", folder.resolve("back/data").toString(), "--checkpoint", noted.toString())
                        .holds())
                .isTrue();
        try (StartedCasebook casebook = StartedCasebook.with(folder.resolve("back"), IN_A_FILE)) {
            school.isThere(casebook.address());
            school.goesOn(casebook.address());
        }
    }

    private Words imported(String data, String keys) {
        return asked("import", folder.resolve(data).toString(), keys);
    }

    private Words exported() {
        return asked(
                "export",
                folder.resolve("back/data").toString(),
                "secrets",
                "--keys=" + folder.resolve("back/secrets"));
    }

    private Words asked(String word, String what, String keys, String... more) {
        return Words.of(Stream.of(
                        Stream.of(word, what, "--casebook.master-key-file=" + folder.resolve(keys + "/master.key")),
                        Stream.of(more),
                        shared.stream())
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private static String is(int end, String said, Words found) {
        assertThat(found.said()).contains(said);
        assertThat(found.endedWith()).isEqualTo(end);
        return found.said();
    }

    /** Whoever names one in these words names the same. */
    private static String root(String said) {
        List<String> roots = ROOT.matcher(said)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(roots).hasSize(1);
        return roots.getFirst();
    }
}
