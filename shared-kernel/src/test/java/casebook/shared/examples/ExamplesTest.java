package casebook.shared.examples;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.account.AccountCommand;
import casebook.shared.calendar.CalendarCommand;
import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.letter.LetterCommand;
import casebook.shared.people.PersonCommand;
import casebook.shared.reminder.ReminderCommand;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void there_is_one_example_of_every_event_of_a_case() {
        assertThat(types(EventExamples.incident()))
                .containsExactlyInAnyOrder(IncidentEvent.class.getPermittedSubclasses());
    }

    /** What has a revision is stored; this finds stored events of every kind, also those that a later hand adds. */
    @Test
    void there_is_one_example_of_everything_that_is_stored() throws Exception {
        assertThat(types(EventExamples.all())).containsExactlyInAnyOrderElementsOf(stored());
    }

    @Test
    void there_is_one_example_of_every_command() {
        assertThat(types(CommandExamples.all()))
                .containsExactlyInAnyOrderElementsOf(
                        concrete(IncidentCommand.class).toList());
        assertThat(types(LetterExamples.commands()))
                .containsExactlyInAnyOrder(LetterCommand.class.getPermittedSubclasses());
        assertThat(types(PeopleExamples.commands()))
                .containsExactlyInAnyOrder(PersonCommand.class.getPermittedSubclasses());
        assertThat(types(ClockExamples.calendarCommands()))
                .containsExactlyInAnyOrder(CalendarCommand.class.getPermittedSubclasses());
        assertThat(types(ClockExamples.reminderCommands()))
                .containsExactlyInAnyOrder(ReminderCommand.class.getPermittedSubclasses());
        assertThat(types(DutyExamples.commands()))
                .containsExactlyInAnyOrder(DutyCommand.class.getPermittedSubclasses());
        assertThat(types(AccountExamples.commands()))
                .containsExactlyInAnyOrder(AccountCommand.class.getPermittedSubclasses());
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ExamplesTest::concrete)
                : Stream.of(type);
    }

    private static List<Class<?>> types(List<?> examples) {
        return examples.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static List<Class<?>> stored() throws IOException, URISyntaxException {
        Path classes = Path.of(IncidentEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(ExamplesTest::load)
                    .filter(type -> type.isAnnotationPresent(Revision.class))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace(File.separatorChar, '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
