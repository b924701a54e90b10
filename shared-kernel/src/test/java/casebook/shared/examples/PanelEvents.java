package casebook.shared.examples;

import static java.util.Objects.requireNonNull;

import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.LinkComplaint;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.RecordPanelOutcome;
import casebook.shared.incident.command.RevokeAccess;
import casebook.shared.incident.event.AccessGranted;
import casebook.shared.incident.event.AccessRevoked;
import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.GovernorTold;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a case when {@link PanelExamples} was asked. */
public final class PanelEvents {

    private PanelEvents() {}

    public static AccessGranted accessGranted() {
        return granted(PanelExamples.accessForTheGovernor(), null);
    }

    public static AccessGranted granted(GrantAccess asked, @Nullable Integer complaint) {
        return new AccessGranted(
                asked.incidentId(),
                asked.who(),
                asked.whoRole(),
                requireNonNull(asked.purpose()),
                asked.until(),
                complaint);
    }

    public static AccessRevoked accessRevoked() {
        RevokeAccess asked = PanelExamples.accessTakenBack();
        return new AccessRevoked(asked.incidentId(), asked.who(), requireNonNull(asked.reason()));
    }

    public static GovernorTold governorTold() {
        NoteTold asked = PanelExamples.toldInTheCorridor();
        return new GovernorTold(asked.incidentId(), asked.who(), asked.whoRole(), asked.toldAt(), asked.how());
    }

    public static ComplaintLinked complaintLinked() {
        return linked(1);
    }

    public static ComplaintLinked linked(int number) {
        LinkComplaint asked = PanelExamples.complaintReceived();
        return new ComplaintLinked(
                asked.incidentId(), number, asked.reference(), asked.receivedAt(), asked.about(), asked.stage());
    }

    public static PanelAppointed panelAppointed() {
        AppointPanel asked = PanelExamples.panelOfThree();
        return new PanelAppointed(asked.incidentId(), asked.complaint(), asked.members());
    }

    public static PanelOutcomeRecorded panelOutcomeRecorded() {
        RecordPanelOutcome asked = PanelExamples.partlyUpheld();
        return new PanelOutcomeRecorded(
                asked.incidentId(),
                asked.complaint(),
                asked.finding(),
                asked.recommendations(),
                asked.concludedAt(),
                List.of("governor-1", "governor-2"));
    }
}
