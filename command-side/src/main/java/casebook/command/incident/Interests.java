package casebook.command.incident;

import static casebook.command.incident.CaseRule.DelegateIsFreeToDecide;
import static casebook.command.incident.CaseRule.NobodyDecidesTheirOwnCase;
import static casebook.command.incident.CaseRule.OnlyTheHeadDecides;

import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has an interest in the case, and who decides in the Head's place (policy, D2, and the rule against bias). */
final class Interests {

    private static final Set<Role> MAY_BE_DELEGATE = EnumSet.of(Role.SENIOR_LEADER, Role.HEAD, Role.DSL, Role.CHAIR);

    private final Set<String> interested = new HashSet<>();
    private final Map<String, String> headByDelegate = new HashMap<>();

    void checkMayDecide(Actor by) {
        OnlyTheHeadDecides.check(by.role() == Role.HEAD || headByDelegate.containsKey(by.username()));
        NobodyDecidesTheirOwnCase.check(!interested.contains(by.username()));
    }

    /** The Head whose decision passed to this person; empty when a Head decides. */
    Optional<String> decidesFor(Actor by) {
        return by.role() == Role.HEAD ? Optional.empty() : Optional.ofNullable(headByDelegate.get(by.username()));
    }

    IncidentEvent declare(DeclareConflict command) {
        DelegateIsFreeToDecide.check(!command.delegate().equals(command.who())
                && !interested.contains(command.delegate())
                && MAY_BE_DELEGATE.contains(command.delegateRole()));
        return new ConflictDeclared(
                command.incidentId(), command.who(), command.whoRole(), command.why(), command.delegate());
    }

    void evolve(IncidentEvent event) {
        if (event instanceof ConflictDeclared e) {
            interested.add(e.who());
            if (e.whoRole() == Role.HEAD) {
                headByDelegate.put(e.delegate(), e.who());
            }
        }
    }
}
