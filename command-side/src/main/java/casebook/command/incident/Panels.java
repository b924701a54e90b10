package casebook.command.incident;

import static casebook.command.incident.PanelRule.ComplaintWaitsForAPanel;
import static casebook.command.incident.PanelRule.NoPanelMemberIsStaff;
import static casebook.command.incident.PanelRule.NoPanelMemberKnowsOfTheCase;
import static casebook.command.incident.PanelRule.OneMemberChairsThePanel;
import static casebook.command.incident.PanelRule.OnlyTheChairOrClerkArrangesPanels;
import static casebook.command.incident.PanelRule.PanelHasThreeMembers;
import static casebook.command.incident.PanelRule.PanelIsAppointed;
import static casebook.command.incident.PanelRule.PanelIsOfGovernorsOrIndependentPeople;
import static casebook.command.incident.PanelRule.WhoAppointsIsNoParty;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.command.LinkComplaint;
import casebook.shared.incident.command.RecordPanelOutcome;
import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import casebook.shared.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Complaints about how the case was handled, and the panels of people who knew nothing of it that hear them. */
final class Panels {

    static final Set<Role> ARRANGE = EnumSet.of(Role.CHAIR, Role.CLERK);

    private static final Set<Role> GOVERNORS = EnumSet.of(Role.GOVERNOR, Role.CHAIR);
    private static final Set<Role> NOT_STAFF = EnumSet.of(Role.GOVERNOR, Role.CHAIR, Role.CLERK);
    private static final int FEWEST = 3;

    private final Knowledge knowledge;
    private final Set<Integer> waiting = new TreeSet<>();
    private final Map<Integer, List<PanelMember>> sitting = new TreeMap<>();
    private int linked;

    Panels(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    IncidentEvent link(LinkComplaint command) {
        return new ComplaintLinked(
                command.incidentId(),
                linked + 1,
                command.reference(),
                command.receivedAt(),
                command.about(),
                command.stage());
    }

    IncidentEvent appoint(AppointPanel command, Occasion occasion, Interests interests) {
        OnlyTheChairOrClerkArrangesPanels.check(ARRANGE.contains(occasion.by().role()));
        WhoAppointsIsNoParty.check(interests.isFree(occasion.by().username(), occasion.people()));
        ComplaintWaitsForAPanel.check(waiting.contains(command.complaint()));
        List<PanelMember> members = command.members();
        PanelHasThreeMembers.check(members.size() >= FEWEST
                && usernames(members).stream().distinct().count()
                        == usernames(members).size());
        OneMemberChairsThePanel.check(
                members.stream().filter(PanelMember::chairs).count() == 1);
        refuseAny(members, Panels::isStaff, NoPanelMemberIsStaff);
        refuseAny(members, Predicate.not(Panels::mayHear), PanelIsOfGovernorsOrIndependentPeople);
        checkKnowNothing(command.incidentId(), command.complaint(), members, occasion);
        return new PanelAppointed(command.incidentId(), command.complaint(), members);
    }

    IncidentEvent record(RecordPanelOutcome command, Occasion occasion) {
        OnlyTheChairOrClerkArrangesPanels.check(ARRANGE.contains(occasion.by().role()));
        List<PanelMember> members = PanelIsAppointed.given(sitting.get(command.complaint()));
        checkKnowNothing(command.incidentId(), command.complaint(), members, occasion);
        return new PanelOutcomeRecorded(
                command.incidentId(),
                command.complaint(),
                command.finding(),
                command.recommendations(),
                command.concludedAt(),
                usernames(members));
    }

    /** The complaint whose panel they are on and which is not decided yet. */
    Optional<Integer> sittingOn(String username) {
        return sitting.entrySet().stream()
                .filter(panel -> usernames(panel.getValue()).contains(username))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case ComplaintLinked e -> {
                linked = e.number();
                waiting.add(e.number());
            }
            case PanelAppointed e -> sitting.put(e.complaint(), e.members());
            case PanelOutcomeRecorded e -> {
                waiting.remove(e.complaint());
                sitting.remove(e.complaint());
            }
            default -> {}
        }
    }

    /** Asked when a panel is appointed, and again when it has heard: what a member learns elsewhere in between counts too. */
    private void checkKnowNothing(IncidentId incident, int complaint, List<PanelMember> members, Occasion occasion) {
        var readers = occasion.readersOf(incident);
        String known = usernames(members).stream()
                .map(username -> knowledge.against(username, complaint, readers))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
        NoPanelMemberKnowsOfTheCase.check(known.isEmpty(), known);
    }

    private static void refuseAny(List<PanelMember> members, Predicate<PanelMember> wrong, PanelRule rule) {
        List<String> who = usernames(members.stream().filter(wrong).toList());
        rule.check(members.stream().noneMatch(wrong), String.join(", ", who));
    }

    private static boolean isStaff(PanelMember member) {
        return !NOT_STAFF.containsAll(member.roles());
    }

    private static boolean mayHear(PanelMember member) {
        return member.username() == null
                ? member.name() != null
                : member.roles().stream().anyMatch(GOVERNORS::contains);
    }

    private static List<String> usernames(List<PanelMember> members) {
        return members.stream()
                .map(PanelMember::username)
                .filter(Objects::nonNull)
                .toList();
    }
}
