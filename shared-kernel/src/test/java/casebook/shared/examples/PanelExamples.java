package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.PanelFinding;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.LinkComplaint;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.RecordPanelOutcome;
import casebook.shared.incident.command.RevokeAccess;
import casebook.shared.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who may know of a case, and a complaint about it that governors hear. */
public final class PanelExamples {

    private PanelExamples() {}

    public static GrantAccess accessForTheGovernor() {
        return accessFor("governor");
    }

    public static GrantAccess accessFor(String who) {
        return new GrantAccess(
                CASE, who, Role.GOVERNOR, words("To review how the case was handled"), LocalDate.parse("2026-12-18"));
    }

    public static RevokeAccess accessTakenBack() {
        return new RevokeAccess(CASE, "governor", words("The review is done"));
    }

    public static NoteTold toldInTheCorridor() {
        return new NoteTold(
                CASE,
                "told-governor",
                Role.GOVERNOR,
                Instant.parse("2026-11-20T08:45:00Z"),
                words("A parent spoke of it in the corridor"));
    }

    public static LinkComplaint complaintReceived() {
        return new LinkComplaint(
                CASE,
                words("C 7 of this year"),
                Instant.parse("2026-11-20T09:00:00Z"),
                words("That nobody listened"),
                ComplaintStage.FORMAL);
    }

    public static AppointPanel panelOfThree() {
        return panel(governor("governor-1", true), governor("governor-2", false), independent());
    }

    public static AppointPanel panel(PanelMember... members) {
        return new AppointPanel(CASE, 1, List.of(members));
    }

    public static PanelMember governor(String username, boolean chairs) {
        return new PanelMember(username, List.of(Role.GOVERNOR), null, chairs);
    }

    public static PanelMember independent() {
        return new PanelMember(null, List.of(), words("A governor of the next school"), false);
    }

    public static RecordPanelOutcome partlyUpheld() {
        return new RecordPanelOutcome(
                CASE,
                1,
                PanelFinding.PARTLY_UPHELD,
                words("To answer letters within a week"),
                Instant.parse("2026-11-20T15:00:00Z"));
    }
}
