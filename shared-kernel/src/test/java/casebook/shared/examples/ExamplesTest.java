package casebook.shared.examples;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.AuditEvent;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.event.IncidentEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void there_is_one_example_of_every_event() {
        assertThat(types(EventExamples.all()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(permitted(IncidentEvent.class), permitted(AuditEvent.class))
                                .toList());
    }

    @Test
    void there_is_one_example_of_every_command() {
        assertThat(types(CommandExamples.all()))
                .containsExactlyInAnyOrderElementsOf(
                        permitted(IncidentCommand.class).toList());
    }

    private static List<Class<?>> types(List<?> examples) {
        return examples.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static Stream<Class<?>> permitted(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses());
    }
}
