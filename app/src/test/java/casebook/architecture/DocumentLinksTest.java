package casebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the documents say of the code is so. */
class DocumentLinksTest {

    private final Sources sources = Sources.ofCasebook();
    private final Documents documents = new Documents(sources);

    @Test
    void every_link_leads_somewhere() {
        assertThat(documents.brokenLinks()).isEmpty();
    }

    @Test
    void a_link_that_shows_a_types_name_leads_to_that_type() {
        assertThat(documents.misnamedLinks()).isEmpty();
    }

    @Test
    void every_type_that_the_readmes_tables_name_is_there() {
        assertThat(documents.unknownNames()).isEmpty();
    }

    @Test
    void the_readmes_map_has_every_command_and_every_event_of_a_case() {
        List<Path> language = sources.mainJava().stream()
                .filter(file -> file.toString().matches(".*shared.incident.(command|event).*"))
                .filter(file -> sources.read(file).contains("public record "))
                .toList();
        assertThat(language).hasSizeGreaterThan(50);
        assertThat(documents.notLinkedFromTheReadme(language)).isEmpty();
    }
}
