package casebook.command.incident;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.examples.Invented;
import casebook.shared.examples.PanelExamples;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.command.LinkComplaint;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.RecordPanelOutcome;
import casebook.shared.incident.command.RevokeAccess;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What might be asked about who knows of a case and who hears a complaint about it. */
final class RandomPanels {

    private final Random random;
    private int newest;
    private int complaints;
    private LocalDate today = SchoolDay.of(Invented.NOW);

    RandomPanels(Random random) {
        this.random = random;
    }

    void itIs(Instant now) {
        today = SchoolDay.of(now);
    }

    IncidentCommand next() {
        // governors come and go, so that there are always some who know nothing yet
        newest += random.nextInt(4) == 0 ? 1 : 0;
        return switch (random.nextInt(12)) {
            case 0 -> complaintReceived();
            case 2 -> told();
            case 3 -> granted();
            case 4 -> new RevokeAccess(Invented.CASE, governor(), random.nextBoolean() ? null : Invented.words("Why"));
            case 1, 5, 6, 7 -> outcome();
            default -> panel();
        };
    }

    private LinkComplaint complaintReceived() {
        complaints++;
        return PanelExamples.complaintReceived();
    }

    private NoteTold told() {
        NoteTold asked = PanelExamples.toldInTheCorridor();
        return new NoteTold(Invented.CASE, governor(), role(), asked.toldAt(), asked.how());
    }

    private GrantAccess granted() {
        return new GrantAccess(
                Invented.CASE,
                governor(),
                role(),
                random.nextInt(8) == 0 ? null : Invented.words("Purpose"),
                today.plusDays(random.nextInt(110) - 5));
    }

    private AppointPanel panel() {
        List<PanelMember> members = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> member(i == 0 || random.nextInt(12) == 0))
                .toList();
        return new AppointPanel(Invented.CASE, complaint(), members);
    }

    private PanelMember member(boolean chairs) {
        return random.nextInt(4) == 0
                ? new PanelMember(null, List.of(), name(), chairs)
                : new PanelMember(governor(), List.of(role()), null, chairs);
    }

    private @Nullable Sealed name() {
        return random.nextInt(12) == 0 ? null : Invented.words("Somebody");
    }

    private RecordPanelOutcome outcome() {
        RecordPanelOutcome asked = PanelExamples.partlyUpheld();
        return new RecordPanelOutcome(Invented.CASE, complaint(), asked.finding(), null, asked.concludedAt());
    }

    private int complaint() {
        return complaints - random.nextInt(2);
    }

    private Role role() {
        return random.nextInt(12) == 0 ? Role.OFFICE : Role.GOVERNOR;
    }

    String governor() {
        return "governor-" + (newest + random.nextInt(12));
    }
}
