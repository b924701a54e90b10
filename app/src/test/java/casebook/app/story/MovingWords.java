package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the executable is asked for to move a school, from below one folder, and what it says. */
record MovingWords(Path folder, List<String> shared) {

    private static final Pattern ROOT = Pattern.compile("root of their tree is (\\S+)\\.");

    Words imported(String data, String keys) {
        return asked("import", folder.resolve(data).toString(), keys);
    }

    Words exported() {
        String keys = "--keys=" + folder.resolve("back/secrets");
        return asked("export", folder.resolve("back/data").toString(), "secrets", keys);
    }

    private Words asked(String word, String what, String keys, String... more) {
        return Words.of(Stream.of(
                        Stream.of(word, what, "--casebook.master-key-file=" + folder.resolve(keys + "/master.key")),
                        Stream.of(more),
                        shared.stream())
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    static String is(int end, String said, Words found) {
        assertThat(found.said()).contains(said);
        assertThat(found.endedWith()).isEqualTo(end);
        return found.said();
    }

    /** Whoever names one in these words names the same. */
    static String root(String said) {
        List<String> roots = ROOT.matcher(said)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(roots).hasSize(1);
        return roots.getFirst();
    }
}
