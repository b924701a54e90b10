package casebook.command.incident;

import static casebook.command.incident.AccessRule.AccessEndsWithinThreeMonths;
import static casebook.command.incident.AccessRule.AccessHasAPurpose;
import static casebook.command.incident.AccessRule.AccessIsForThoseWithNone;
import static casebook.command.incident.AccessRule.AccessIsOnRecord;
import static casebook.command.incident.AccessRule.NobodyGrantsThemselvesAccess;
import static casebook.command.incident.AccessRule.OnlyAGovernorIsTold;
import static casebook.command.incident.AccessRule.PanelReadsByLeaveOfTheChairOrClerk;
import static casebook.command.incident.AccessRule.TakingAccessBackHasAReason;

import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.RevokeAccess;
import casebook.shared.incident.event.AccessGranted;
import casebook.shared.incident.event.AccessRevoked;
import casebook.shared.incident.event.GovernorTold;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** To whom the case was opened who reads none by their role, and who learnt of it elsewhere. */
final class Access {

    private static final int MONTHS = 3;
    private static final Set<Role> READ_NONE =
            EnumSet.of(Role.GOVERNOR, Role.CHAIR, Role.CLERK, Role.DATA_PROTECTION_LEAD);
    private static final Set<Role> GOVERNORS = EnumSet.of(Role.GOVERNOR, Role.CHAIR);

    private final Set<String> open = new HashSet<>();
    private final Panels panels;

    Access(Panels panels) {
        this.panels = panels;
    }

    IncidentEvent grant(GrantAccess command, Occasion occasion) {
        Optional<Integer> panel = panels.sittingOn(command.who());
        checkArranges(panel, occasion.by());
        NobodyGrantsThemselvesAccess.check(!command.who().equals(occasion.by().username()));
        AccessIsForThoseWithNone.check(READ_NONE.contains(command.whoRole()));
        AccessEndsWithinThreeMonths.check(isNear(command.until(), occasion.today()));
        return new AccessGranted(
                command.incidentId(),
                command.who(),
                command.whoRole(),
                AccessHasAPurpose.given(command.purpose()),
                command.until(),
                panel.orElse(null));
    }

    IncidentEvent revoke(RevokeAccess command, Actor by) {
        checkArranges(panels.sittingOn(command.who()), by);
        AccessIsOnRecord.check(open.contains(command.who()));
        return new AccessRevoked(
                command.incidentId(), command.who(), TakingAccessBackHasAReason.given(command.reason()));
    }

    IncidentEvent note(NoteTold command) {
        OnlyAGovernorIsTold.check(GOVERNORS.contains(command.whoRole()));
        return new GovernorTold(
                command.incidentId(), command.who(), command.whoRole(), command.toldAt(), command.how());
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case AccessGranted e -> open.add(e.who());
            case AccessRevoked e -> open.remove(e.who());
            default -> {}
        }
    }

    private static void checkArranges(Optional<Integer> panel, Actor by) {
        PanelReadsByLeaveOfTheChairOrClerk.check(panel.isEmpty() || Panels.ARRANGE.contains(by.role()));
    }

    private static boolean isNear(LocalDate until, LocalDate today) {
        return !until.isBefore(today) && !until.isAfter(today.plusMonths(MONTHS));
    }
}
