package casebook.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @TempDir
    Path temp;

    private String data = "";

    @BeforeEach
    void a_data_folder() throws IOException {
        data = "--casebook.data=" + temp.resolve("data");
        Files.createDirectory(temp.resolve("data"));
        Files.createFile(temp.resolve("data/events.db"));
    }

    @Test
    void a_word_asks_for_something_and_options_alone_start_casebook() {
        assertThat(Asked.isSomethingElse(new String[] {"backup"})).isTrue();
        assertThat(Asked.isSomethingElse(new String[] {"--casebook.demo=true"})).isFalse();
        assertThat(Asked.isSomethingElse(new String[] {})).isFalse();
        assertThat(Words.of("help").said()).contains("verify", "backup", "restore", "bundle", "import", "export");
        assertThat(Words.of("sing").endedWith()).isEqualTo(2);
    }

    @Test
    void a_backup_goes_into_a_new_folder_and_the_keys_never_into_the_same() {
        is(2, "is there already", "backup", temp.toString(), data);
        is(2, "in the data folder itself", "backup", temp.resolve("data/copy").toString(), data);
        is(2, "would have both", "backup", to(), data, "--keys=" + to() + "/keys");
        is(2, "no events.db", "backup", to(), "--casebook.data=" + temp.resolve("other"));
        is(2, "Name the folder", "backup", data);
        is(2, "no option --quick", "backup", to(), data, "--quick=yes");
        assertThat(temp.resolve("backup")).doesNotExist();
    }

    @Test
    void nothing_is_restored_over_what_is_there_or_from_what_does_not_hold() throws IOException {
        is(2, "is not empty", "restore", temp.resolve("data").toString(), data);
        is(2, "that is no backup", "restore", temp.toString(), data);
        Path backup = Files.createDirectory(temp.resolve("damaged"));
        Files.writeString(backup.resolve("events.db"), "this is no database");
        is(1, "Nothing was restored", "restore", backup.toString(), "--casebook.data=" + temp.resolve("new"));
        assertThat(temp.resolve("new")).doesNotExist();
    }

    @Test
    void a_school_is_moved_only_between_a_folder_and_stores_that_are_named() {
        String key = "--casebook.master-key-file=" + temp.resolve("secrets/master.key");
        is(2, "Say --casebook.events=postgres and --casebook.kept=mongodb", "import", dataFolder());
        is(2, "Say --casebook.events=postgres and --casebook.kept=mongodb", "export", to());
        is(2, "no events.db", asked("import", temp.toString()));
        is(2, "log.key, is not in", asked("import", dataFolder(), key));
        is(2, "is there already", asked("export", dataFolder()));
        is(2, "would have both", asked("export", to(), "--keys=" + to() + "/keys"));
        is(2, "the keys go into a new folder", asked("export", to(), "--keys=" + dataFolder()));
    }

    @Test
    void what_the_stores_need_and_was_not_said_is_asked_for() throws IOException {
        is(2, "casebook.mongodb.uri is missing", asked("export", to()));
        Files.createDirectory(temp.resolve("secrets"));
        Files.createFile(temp.resolve("secrets/log.key"));
        String key = "--casebook.master-key-file=" + temp.resolve("secrets/master.key");
        is(2, "The master key is needed", asked("import", dataFolder(), key));
        Files.write(temp.resolve("secrets/master.key"), new byte[32]);
        is(2, "The keys are missing", asked("import", dataFolder(), key));
        assertThat(temp.resolve("backup")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://school.example", "ftp://localhost", "school", "http://localhost.evil.example"})
    void a_password_leaves_the_computer_only_by_tls(String server) {
        is(
                2,
                "https://",
                "bundle",
                temp.resolve("b.zip").toString(),
                "--server=" + server,
                "--user=head",
                "--case=1",
                "--purpose=a",
                "--recipient=b");
    }

    @Test
    void folders_are_found_as_casebook_finds_them() throws Mistake {
        Options options = new Options(List.of("x", "--casebook.data=/srv/a"), Map.of("CASEBOOK_DATA", "/srv/b"));
        assertThat(options.data()).isEqualTo(Path.of("/srv/a"));
        assertThat(new Options(List.of(), Map.of("CASEBOOK_DATA", "/srv/b")).data())
                .isEqualTo(Path.of("/srv/b"));
        assertThat(new Options(List.of(), Map.of()).masterKey())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".casebook", "master.key"));
    }

    private String to() {
        return temp.resolve("backup").toString();
    }

    private String dataFolder() {
        return temp.resolve("data").toString();
    }

    private static String[] asked(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--casebook.events=postgres", "--casebook.kept=mongodb"))
                .toArray(String[]::new);
    }

    private static void is(int end, String said, String... words) {
        Words found = Words.of(words);
        assertThat(found.said()).contains(said);
        assertThat(found.endedWith()).isEqualTo(end);
    }
}
