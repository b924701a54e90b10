package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import casebook.app.mongo.OutsideMongo;
import casebook.app.mongo.RealMongo;
import casebook.app.postgres.PrivatePostgres;
import casebook.app.verify.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A school goes from one computer's folder to the stores of several nodes, and comes back. */
class MovingIT {

    private static final List<String> IN_A_FILE =
            List.of("--casebook.events=sqlite", "--casebook.log.checkpoint-at-soonest=0s");

    @TempDir
    Path folder;

    private RealMongo mongo;
    private List<String> shared;
    private MovingWords words;

    @BeforeEach
    void empty_stores() throws Exception {
        mongo = RealMongo.there();
        PrivatePostgres postgres = PrivatePostgres.running();
        shared = new ArrayList<>(postgres.settings(postgres.database()));
        shared.add("--casebook.kept=mongodb");
        mongo.settings().stream()
                .filter(setting -> !setting.startsWith("--casebook.views"))
                .forEach(shared::add);
        words = new MovingWords(folder, shared);
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
            school = TheMove.begins(casebook.address(), TheAccounts.code(folder));
            MovingWords.is(2, "Another Casebook is using the data folder", words.imported("data", "secrets"));
        }
        nothingGoesOverThatDoesNotHold();
        String went = MovingWords.root(
                MovingWords.is(0, "Start the nodes, and never again", words.imported("data", "secrets")));
        assertThat(went)
                .isEqualTo(MovingWords.root(
                        Verifier.of("verify", folder.resolve("data").toString()).said()));
        MovingWords.is(2, "is not empty", words.imported("data", "secrets"));
        school = onNodes(school);
        comesBack(school);
    }

    private void nothingGoesOverThatDoesNotHold() throws Exception {
        Path other = Files.createDirectories(folder.resolve("another"));
        Files.copy(folder.resolve("secrets/log.key"), other.resolve("log.key"));
        Files.write(other.resolve("master.key"), new byte[32]);
        MovingWords.is(2, "The master key is not the one", words.imported("data", "another"));
        FileSystemUtils.copyRecursively(folder.resolve("data"), folder.resolve("altered"));
        try (Connection events = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("altered/events.db"));
                Statement change = events.createStatement()) {
            change.execute("UPDATE DomainEventEntry SET timeStamp = '2026-01-01T00:00:00Z' WHERE globalIndex = 1");
        }
        MovingWords.is(1, "Nothing was imported", words.imported("altered", "secrets"));
        try (OutsideMongo beside = mongo.open()) {
            // as an import leaves it that was broken off
            beside.kept().getCollection("belonging").insertOne(new Document("database", "begun"));
            MovingWords.is(2, "import that was broken off, drop it", words.imported("data", "secrets"));
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
            MovingWords.is(2, "Another Casebook is using the database", words.imported("data", "secrets"));
            MovingWords.root(MovingWords.is(0, "Everything that was checked holds", words.exported()));
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
}
