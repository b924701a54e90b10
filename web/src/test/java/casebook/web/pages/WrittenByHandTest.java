package casebook.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages write without a fragment lies together as in GOV.UK's own component: each part is the same tag, within the same part. */
class WrittenByHandTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @ValueSource(strings = {"details", "summary-list", "error-summary", "pagination"})
    void a_component_is_put_together_as_it_is_there(String component) throws IOException {
        Set<String> theirs = Govuk.fixtures(component)
                .flatMap(fixture ->
                        parts(Jsoup.parseBodyFragment(fixture.get("html").asString()), component))
                .collect(Collectors.toSet());
        Set<String> ours = new LinkedHashSet<>();
        for (Path template : templates()) {
            parts(Jsoup.parse(Files.readString(template), "", Parser.xmlParser()), component)
                    .forEach(ours::add);
        }
        assertThat(ours).isNotEmpty().isSubsetOf(theirs);
    }

    /** Such as {@code dt.govuk-summary-list__key in div.govuk-summary-list__row}. */
    private static Stream<String> parts(Element root, String component) {
        return root.getAllElements().stream()
                .flatMap(element -> part(element, component)
                        .map(part -> Stream.iterate(element.parent(), Objects::nonNull, Element::parent)
                                .flatMap(outer -> part(outer, component).stream())
                                .findFirst()
                                .map(outer -> part + " in " + outer)
                                .orElse(part))
                        .stream());
    }

    private static Optional<String> part(Element element, String component) {
        return element.classNames().stream()
                .filter(name -> name.matches("govuk-" + component + "(__[a-z-]+?)?") && !name.contains("--"))
                .findFirst()
                .map(name -> element.normalName() + "." + name);
    }

    private static List<Path> templates() {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith(".html")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
