package casebook.app.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.app.start.StartRefused;
import casebook.shared.calendar.Closure;
import casebook.shared.calendar.SchoolCalendar;
import casebook.shared.school.SchoolArrangements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class TheSchoolTest {

    private final MockEnvironment given = new MockEnvironment();

    @Test
    void is_as_usual_where_nothing_is_given() {
        assertThat(arranged()).isEqualTo(SchoolArrangements.usual());
    }

    @Test
    void arranges_what_is_given() {
        given.setProperty("casebook.school.closures", "2026-10-26/2026-10-30, 2026-11-02");
        given.setProperty("casebook.school.representation-days", "10");
        given.setProperty("casebook.school.meeting-days", "2");
        given.setProperty("casebook.school.chair-confirms-bans", "true");
        given.setProperty("casebook.school.retention-years", "7");

        assertThat(arranged())
                .isEqualTo(new SchoolArrangements(
                        new SchoolCalendar(List.of(Closure.of("2026-10-26/2026-10-30"), Closure.of("2026-11-02"))),
                        10,
                        2,
                        true,
                        7));
    }

    @Test
    void does_not_guess_a_closure() {
        for (String wrong :
                List.of("26/10/2026", "2026-10-30/2026-10-26", "2026-10-26/2026-10-27/2026-10-28", "2026-02-30")) {
            given.setProperty("casebook.school.closures", "2026-11-02, " + wrong);
            assertThatThrownBy(this::arranged)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("casebook.school.closures")
                    .hasMessageContaining(wrong);
        }
    }

    private SchoolArrangements arranged() {
        return new TheSchool().schoolArrangements(given);
    }
}
