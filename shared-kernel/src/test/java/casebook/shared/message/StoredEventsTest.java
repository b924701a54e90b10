package casebook.shared.message;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EventExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredEventsTest {

    @ParameterizedTest
    @MethodSource("events")
    void is_written_exactly_as_its_golden_file_says(Object event) throws IOException {
        GoldenFile golden = new GoldenFile(event);

        assertThat(golden.written()).isEqualTo(golden.text());
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_read_back_from_its_golden_file(Object event) throws IOException {
        GoldenFile golden = new GoldenFile(event);

        Object read = golden.read();

        assertThat(golden.legible(read)).isEqualTo(golden.legible(event));
        assertThat(golden.write(read)).as("what is closed stays as it is").isEqualTo(golden.text());
    }

    @ParameterizedTest
    @MethodSource("events")
    void keeps_its_words_out_of_its_golden_file(Object event) throws IOException {
        GoldenFile golden = new GoldenFile(event);

        assertThat(golden.words(event))
                .allSatisfy(words -> assertThat(golden.text()).doesNotContain(words));
    }

    @Test
    void some_event_has_words_to_keep() {
        assertThat(EventExamples.all())
                .anySatisfy(
                        event -> assertThat(new GoldenFile(event).words(event)).contains("Parent A"));
    }

    @Test
    void every_golden_file_still_has_its_event() throws IOException {
        try (Stream<Path> files = Files.list(GoldenFile.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(EventExamples.all().stream()
                            .map(event -> event.getClass().getSimpleName() + ".json")
                            .toList());
        }
    }

    /** A log keeps the class's full name and revision beside each event: moving or renaming one loses the events. */
    @Test
    void every_event_keeps_the_name_and_revision_it_is_stored_under() throws IOException {
        assertThat(EventExamples.all().stream()
                        .map(StoredEventsTest::nameAndRevision)
                        .sorted())
                .containsExactlyElementsOf(Files.readAllLines(GoldenFile.FOLDER.resolve("stored-names.txt")));
    }

    private static String nameAndRevision(Object event) {
        Revision revision = Objects.requireNonNull(event.getClass().getAnnotation(Revision.class));
        return event.getClass().getName() + " " + revision.value();
    }

    private static List<Named<Object>> events() {
        return EventExamples.all().stream()
                .map(event -> Named.of(event.getClass().getSimpleName(), event))
                .toList();
    }
}
