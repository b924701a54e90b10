package casebook.command.incident;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.PanelMember;
import casebook.shared.incident.event.AccessGranted;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.GovernorTold;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** 10: a tainted governor sits on no panel, neither when it is appointed nor when it has heard. */
final class PanelInvariants {

    /** What no knowledge of the case is needed for. */
    private static final Set<String> ARRANGING = Set.of(
            "AccessGranted",
            "AccessRevoked",
            "GovernorTold",
            "ComplaintLinked",
            "PanelAppointed",
            "PanelOutcomeRecorded");

    private PanelInvariants() {}

    static void hold(List<IncidentEvent> before, List<String> authors, Set<String> readers, IncidentEvent event) {
        if (event instanceof PanelAppointed panel) {
            assertThat(panel.members()).as("10: three members").hasSizeGreaterThanOrEqualTo(3);
            assertThat(panel.members()).as("10: none staff").allMatch(PanelInvariants::isNoStaff);
            panel.members().stream()
                    .map(PanelMember::username)
                    .filter(Objects::nonNull)
                    .forEach(who -> isUntainted(who, panel.complaint(), before, authors, readers));
        }
        if (event instanceof PanelOutcomeRecorded outcome) {
            assertThat(before)
                    .as("10: a panel was appointed")
                    .anyMatch(e -> e instanceof PanelAppointed panel && panel.complaint() == outcome.complaint());
            outcome.heardBy().forEach(who -> isUntainted(who, outcome.complaint(), before, authors, readers));
        }
    }

    private static boolean isNoStaff(PanelMember member) {
        return member.roles().stream().allMatch(Role.GOVERNOR::equals);
    }

    private static void isUntainted(
            String who, int complaint, List<IncidentEvent> before, List<String> authors, Set<String> readers) {
        boolean forThePanel = false;
        for (int version = 0; version < before.size(); version++) {
            IncidentEvent earlier = before.get(version);
            assertThat(taints(earlier, authors.get(version), who, complaint))
                    .as(
                            "10: nothing in %s stands against them",
                            earlier.getClass().getSimpleName())
                    .isFalse();
            forThePanel |= earlier instanceof AccessGranted e
                    && e.who().equals(who)
                    && Integer.valueOf(complaint).equals(e.complaint());
        }
        assertThat(forThePanel || !readers.contains(who))
                .as("10: did not read it")
                .isTrue();
    }

    private static boolean taints(IncidentEvent event, String author, String who, int complaint) {
        return switch (event) {
            case ConflictDeclared e -> e.who().equals(who) || e.delegate().equals(who) || author.equals(who);
            case StatementGathered e -> who.equals(e.statement().username()) || author.equals(who);
            case GovernorTold e -> e.who().equals(who);
            case AccessGranted e ->
                e.who().equals(who) && !Integer.valueOf(complaint).equals(e.complaint());
            case PanelOutcomeRecorded e -> e.heardBy().contains(who) && e.complaint() != complaint;
            default ->
                author.equals(who) && !ARRANGING.contains(event.getClass().getSimpleName());
        };
    }
}
