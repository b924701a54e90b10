package casebook.command.incident;

import static casebook.command.incident.CaseRule.DelegateIsFreeToDecide;
import static casebook.command.incident.CaseRule.NobodyDecidesTheirOwnCase;
import static casebook.command.incident.CaseRule.OnlyTheHeadDecides;
import static casebook.command.incident.CaseRule.WitnessDoesNotDecide;

import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has an interest in the case, and who decides in the Head's place (policy, D2, and the rule against bias). */
final class Interests {

    private static final Set<Role> MAY_BE_DELEGATE = EnumSet.of(Role.SENIOR_LEADER, Role.HEAD, Role.DSL, Role.CHAIR);

    private final Set<String> interested = new HashSet<>();
    private final Set<String> witnesses = new HashSet<>();
    private final Map<String, String> headByDelegate = new HashMap<>();

    private @Nullable UUID subject;

    void checkMayDecide(Actor by, People people) {
        OnlyTheHeadDecides.check(by.role() == Role.HEAD || headByDelegate.containsKey(by.username()));
        NobodyDecidesTheirOwnCase.check(!isParty(by.username(), people));
        WitnessDoesNotDecide.check(!witnesses.contains(by.username()));
    }

    /** The Head whose decision passed to this person; empty when a Head decides. */
    Optional<String> decidesFor(Actor by) {
        return by.role() == Role.HEAD ? Optional.empty() : Optional.ofNullable(headByDelegate.get(by.username()));
    }

    IncidentEvent declare(DeclareConflict command, Occasion occasion) {
        DelegateIsFreeToDecide.check(!command.delegate().equals(command.who())
                && isFree(command.delegate(), occasion.people())
                && MAY_BE_DELEGATE.contains(command.delegateRole()));
        return new ConflictDeclared(
                command.incidentId(), command.who(), command.whoRole(), command.why(), command.delegate());
    }

    /** Neither party to the case nor a witness in it. */
    boolean isFree(String username, People people) {
        return !isParty(username, people) && !witnesses.contains(username);
    }

    /** By an interest declared on this case, or a standing one in whom it is about. */
    private boolean isParty(String username, People people) {
        return interested.contains(username) || (subject != null && people.isPartyTo(username, subject));
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case ConcernReported e
            when e.subject() != null -> subject = e.subject().personId();
            case ConflictDeclared e -> {
                interested.add(e.who());
                if (e.whoRole() == Role.HEAD) {
                    headByDelegate.put(e.delegate(), e.who());
                }
            }
            case StatementGathered e
            when e.statement().username() != null -> witnesses.add(e.statement().username());
            default -> {}
        }
    }
}
