package casebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.command.incident.Rule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What pages call the rules: those who read of a refusal there have never seen the code. */
class RuleWordsTest {

    @Test
    void every_rule_is_a_sentence_in_the_table_of_words() throws IOException {
        List<String> rules = rules();
        assertThat(rules).hasSizeGreaterThan(150);
        assertThat(words().stringPropertyNames()).containsAll(rules);
        assertThat(words().values())
                .allSatisfy(sentence ->
                        assertThat(sentence.toString()).contains(" ").doesNotContainPattern("[a-z][A-Z]|_"));
    }

    private static List<String> rules() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scan.findCandidateComponents("casebook.command").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), RuleWordsTest.class.getClassLoader()))
                .flatMap(type -> Stream.ofNullable((Object[]) type.getEnumConstants()))
                .flatMap(Stream::of)
                .map(Object::toString)
                .toList();
    }

    private static Properties words() throws IOException {
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(RuleWordsTest.class.getResourceAsStream("/casebook/words/rules.properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(table);
            return words;
        }
    }
}
