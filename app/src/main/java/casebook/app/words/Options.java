package casebook.app.words;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The words after the first: one thing, and options as {@code --name=value}, as Casebook is started with. */
final class Options {

    private static final Set<String> KNOWN = Set.of(
            "casebook.data",
            "casebook.master-key-file",
            "casebook.events",
            "casebook.kept",
            "casebook.views",
            "casebook.postgres.url",
            "casebook.postgres.username",
            "casebook.postgres.password",
            "casebook.axonserver.servers",
            "casebook.axonserver.tls",
            "casebook.axonserver.ca-file",
            "casebook.mongodb.uri",
            "casebook.mongodb.ca-file",
            "casebook.mongodb.kept-database",
            "casebook.mongodb.views-database",
            "keys",
            "server",
            "user",
            "case",
            "from",
            "to",
            "purpose",
            "recipient");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> environment;
    private String thing = "";

    Options(List<String> words) throws Mistake {
        this(words, System.getenv());
    }

    Options(List<String> words, Map<String, String> environment) throws Mistake {
        this.environment = environment;
        for (String word : words) {
            take(word);
        }
    }

    private void take(String word) throws Mistake {
        if (!word.startsWith("--")) {
            if (!thing.isEmpty()) {
                throw new Mistake("Name one file or folder, not two.");
            }
            thing = word;
            return;
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
        if (equals < 0 || !KNOWN.contains(name)) {
            throw new Mistake("There is no option --" + name + ", or it is not written as --" + name + "=…");
        }
        values.put(name, word.substring(equals + 1));
    }

    /** The one thing that was named. */
    Path path(String what) throws Mistake {
        if (thing.isEmpty()) {
            throw new Mistake("Name " + what + ".");
        }
        return Path.of(thing).toAbsolutePath().normalize();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    String get(String name) throws Mistake {
        return find(name).orElseThrow(() -> new Mistake("Say --" + name + "=…"));
    }

    Optional<Path> folder(String name) {
        return find(name).map(value -> Path.of(value).toAbsolutePath().normalize());
    }

    /** As Casebook itself finds them: here, or in the environment's variables. */
    Environment settings() {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new MapPropertySource("options", Map.copyOf(values)));
        return settings;
    }

    /** As Casebook itself finds it. */
    Path data() {
        return setting("casebook.data", "CASEBOOK_DATA", "casebook-data");
    }

    /** The key that signs the log lies beside it. */
    Path masterKey() {
        return setting("casebook.master-key-file", "CASEBOOK_MASTER_KEY_FILE", ".casebook/master.key");
    }

    private Path setting(String option, String variable, String inHome) {
        return folder(option)
                .or(() -> Optional.ofNullable(environment.get(variable)).map(Path::of))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), inHome))
                .toAbsolutePath()
                .normalize();
    }
}
