package casebook.app.mongo;

import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.env.MockEnvironment;

/** MongoDB's own engine, where {@code CASEBOOK_TEST_MONGODB} names one. Every test has databases of its own. */
public record RealMongo(String uri, String databases) {

    private static final String VARIABLE = "CASEBOOK_TEST_MONGODB";
    private static final Map<Path, RealMongo> OF_FOLDERS = new HashMap<>();

    /** The test is left out, saying so, where there is none. */
    public static RealMongo there() {
        String uri = System.getenv(VARIABLE);
        assumeThat(uri)
                .as("MongoDB's own engine is LEFT OUT of this test: %s is not set", VARIABLE)
                .isNotBlank();
        return new RealMongo(
                uri == null ? fail() : uri, "t" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** For a Casebook in this folder: new databases at first, and the same from then on. */
    public static synchronized RealMongo of(Path folder) {
        return OF_FOLDERS.computeIfAbsent(folder, first -> there());
    }

    /** What a Casebook is started with to have its views there. */
    public List<String> settings() {
        return List.of(
                "--casebook.views=mongodb",
                "--casebook.mongodb.uri=" + uri,
                "--casebook.mongodb.views-database=" + views(),
                "--casebook.mongodb.kept-database=" + databases);
    }

    /** The database of the views. */
    public String views() {
        return databases + "_views";
    }

    /** The client that Casebook itself would have. */
    public OutsideMongo open() {
        MockEnvironment given = new MockEnvironment();
        settings()
                .forEach(setting -> given.setProperty(
                        setting.substring(2, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
        return OutsideMongo.open(MongoSettings.in(given));
    }
}
