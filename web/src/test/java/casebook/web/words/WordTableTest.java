package casebook.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.account.AccountCommand;
import casebook.shared.calendar.CalendarCommand;
import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.examples.EventExamples;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.letter.LetterCommand;
import casebook.shared.people.PersonCommand;
import casebook.shared.policy.AcknowledgementCommand;
import casebook.shared.policy.PublishPolicyEdition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final List<Class<?>> ALL = List.of(
            AccountCommand.class,
            AcknowledgementCommand.class,
            CalendarCommand.class,
            DutyCommand.class,
            IncidentCommand.class,
            LetterCommand.class,
            PersonCommand.class,
            PublishPolicyEdition.class);

    @Test
    void every_kind_of_entry_is_called_something_that_people_say() {
        assertThat(EventExamples.all())
                .allSatisfy(
                        event -> assertThat(WordTable.EVENTS.of(event.getClass().getSimpleName()))
                                .as(event.getClass().getSimpleName())
                                .hasValueSatisfying(words -> assertThat(words).doesNotContainPattern("[a-z][A-Z]")));
    }

    @Test
    void everything_that_can_be_refused_is_called_something_that_people_say() {
        Set<Class<?>> commands = new HashSet<>();
        ALL.forEach(commandsOf -> into(commands, commandsOf));
        assertThat(commands)
                .hasSizeGreaterThan(80)
                .allSatisfy(command -> assertThat(WordTable.COMMANDS.of(command.getSimpleName()))
                        .as(command.getSimpleName())
                        .hasValueSatisfying(words -> assertThat(words).doesNotContainPattern("[a-z][A-Z]")));
    }

    private static void into(Set<Class<?>> commands, Class<?> one) {
        if (one.isSealed()) {
            for (Class<?> permitted : one.getPermittedSubclasses()) {
                into(commands, permitted);
            }
        } else {
            commands.add(one);
        }
    }

    @Test
    void what_is_not_in_the_table_is_called_nothing() {
        assertThat(WordTable.EVENTS.of("NeverHappened")).isEmpty();
        assertThat(WordTable.RULES.of("NeverRuled")).isEmpty();
    }
}
