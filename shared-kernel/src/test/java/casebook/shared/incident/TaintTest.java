package casebook.shared.incident;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.examples.PanelEvents;
import casebook.shared.examples.PanelExamples;
import casebook.shared.incident.Taint.Kind;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaintTest {

    private static final String AUTHOR = "somebody";

    @Test
    void whoever_works_on_a_case_takes_part_in_it() {
        assertThat(Taint.of(EnquiryEvents.concernReported(), AUTHOR)).containsExactly(taint(AUTHOR, Kind.TOOK_PART));
    }

    static List<IncidentEvent> arrangements() {
        return List.of(
                PanelEvents.accessRevoked(),
                PanelEvents.complaintLinked(),
                PanelEvents.panelAppointed(),
                KeepingExamples.holdPlaced(),
                KeepingExamples.holdReleased());
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void whoever_arranges_a_hearing_or_a_hold_learns_nothing_by_it(IncidentEvent arranged) {
        assertThat(Taint.of(arranged, AUTHOR)).isEmpty();
    }

    @Test
    void a_conflict_of_the_heads_taints_its_delegate_too_and_another_does_not() {
        assertThat(Taint.of(conflict(Role.HEAD), AUTHOR))
                .contains(taint("one", Kind.INTEREST), taint("two", Kind.DELEGATE));
        assertThat(Taint.of(conflict(Role.GOVERNOR), AUTHOR))
                .contains(taint("one", Kind.INTEREST))
                .doesNotContain(taint("two", Kind.DELEGATE));
    }

    @Test
    void a_witness_who_has_an_account_is_one() {
        StatementGathered told = EnquiryEvents.statementGathered();
        assertThat(Taint.of(told, AUTHOR)).extracting(Taint::kind).doesNotContain(Kind.WITNESS);
        Statement said = told.statement();
        Statement byAUser = new Statement(
                said.from(), said.takenAt(), said.how(), said.text(), said.readBackAndAgreed(), "witness");
        assertThat(Taint.of(new StatementGathered(Invented.CASE, byAUser), AUTHOR))
                .contains(taint("witness", Kind.WITNESS));
    }

    @Test
    void being_told_taints_from_when_they_were_told() {
        var told = PanelEvents.governorTold();
        assertThat(Taint.of(told, AUTHOR)).containsExactly(new Taint(told.who(), Kind.TOLD, told.toldAt(), null));
    }

    @Test
    void a_grant_taints_and_one_for_a_panel_for_all_but_that_panel() {
        var granted = PanelEvents.accessGranted();
        assertThat(Taint.of(granted, AUTHOR)).containsExactly(taint(granted.who(), Kind.GRANTED));
        var forPanel = PanelEvents.granted(PanelExamples.accessForTheGovernor(), 2);
        assertThat(Taint.of(forPanel, AUTHOR)).singleElement().satisfies(taint -> {
            assertThat(taint.kind()).isEqualTo(Kind.GRANTED_FOR_PANEL);
            assertThat(taint.standsAgainst(2)).isFalse();
            assertThat(taint.standsAgainst(1)).isTrue();
        });
    }

    @Test
    void who_heard_one_complaint_hears_no_other_on_the_case() {
        var heard = PanelEvents.panelOutcomeRecorded();
        assertThat(Taint.of(heard, AUTHOR))
                .containsExactlyElementsOf(heard.heardBy().stream()
                        .map(who -> new Taint(who, Kind.HEARD_COMPLAINT, null, heard.complaint()))
                        .toList());
    }

    @Test
    void reading_taints_for_every_panel() {
        Taint read = Taint.read("reader", Instant.EPOCH);
        assertThat(read).isEqualTo(new Taint("reader", Kind.READ, Instant.EPOCH, null));
        assertThat(read.standsAgainst(1)).isTrue();
    }

    private static Taint taint(String who, Kind kind) {
        return new Taint(who, kind, null, null);
    }

    private static ConflictDeclared conflict(Role role) {
        return new ConflictDeclared(Invented.CASE, "one", role, Invented.words("A cousin"), "two");
    }
}
