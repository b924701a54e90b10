package casebook.command.incident;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.calendar.SchoolDay;
import casebook.shared.examples.Invented;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.command.NoteModeratorAction;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.school.SchoolArrangements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invariants over random walks through a case's life. The seed is in the test's name: the same walk can be walked again. */
class AlwaysHoldsTest {

    private static final int STEPS = 2_000;

    static LongStream seeds() {
        return LongStream.range(0, 90);
    }

    @ParameterizedTest(name = "walk {0}")
    @MethodSource("seeds")
    void whatever_is_asked_in_whatever_order(long seed) {
        Walk walk = new Walk(seed);
        for (int step = 0; step < STEPS; step++) {
            walk.step();
        }
        assertThat(walk.history).isNotEmpty();
    }

    @Test
    void the_walks_reach_every_event_there_is() {
        Set<Class<?>> reached = new HashSet<>();
        seeds().forEach(seed -> {
            Walk walk = new Walk(seed);
            for (int step = 0; step < STEPS; step++) {
                walk.step();
            }
            walk.history.forEach(event -> reached.add(event.getClass()));
        });
        assertThat(reached).containsExactlyInAnyOrder(IncidentEvent.class.getPermittedSubclasses());
    }

    private static final class Walk {

        private final List<IncidentEvent> history = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final Map<String, Instant> readers = new HashMap<>();
        private final CaseRecord file = new CaseRecord();
        private final RandomCommands commands;
        private final SchoolArrangements school;
        private final KnownPeople people = new KnownPeople();
        private final boolean interestsComeAndGo;
        private Instant now = Invented.NOW;

        Walk(long seed) {
            commands = new RandomCommands(seed);
            // whoever may decide nothing gets nowhere, so most walks are without
            interestsComeAndGo = seed >= 60;
            // every other school has its Chair confirm a ban
            school = new SchoolArrangements(new SchoolCalendar(List.of()), 5, 3, seed % 2 == 1, 0);
        }

        void step() {
            now = history.isEmpty() ? now : commands.later(now);
            commands.reader().ifPresent(who -> readers.putIfAbsent(who, now));
            IncidentCommand command = commands.next();
            Actor by = commands.actor();
            if (interestsComeAndGo) {
                commands.interests(people);
            }
            if (history.isEmpty() && !(command instanceof ReportConcern)) {
                return;
            }
            try {
                IncidentEvent event = file.decide(
                        command,
                        new Occasion(
                                by,
                                now,
                                CaseFixture.POLICIES,
                                (year, id) -> Invented.REFERENCE,
                                people,
                                () -> school,
                                of -> readers,
                                (from, to) -> 0));
                assertThat(Invariants.isDecision(event)
                                && people.isPartyTo(
                                        by.username(), Invented.parentA().personId()))
                        .as("9: no standing interest in whom it is about")
                        .isFalse();
                Invariants.hold(List.copyOf(history), event, by, SchoolDay.of(now));
                PanelInvariants.hold(List.copyOf(history), authors, readers.keySet(), event);
                assertThat(command instanceof NoteModeratorAction note && note.moderatorIsStaff())
                        .as("6: a moderator's act has no school actor")
                        .isFalse();
                history.add(event);
                authors.add(by.username());
                file.evolve(event, by.username(), now);
            } catch (Refused refused) {
                assertThat(refused.refusal().wants()).isNotBlank();
                assertThat(refused.refusal().basis()).isNotBlank();
            }
            assertThat(file.version())
                    .as("11: nothing is deleted; a refusal changes nothing")
                    .isEqualTo(history.size() - 1L);
        }
    }
}
