package casebook.command.incident;

import static casebook.command.incident.ResponseRule.EscalationIsOnRecord;
import static casebook.command.incident.ResponseRule.EscalationNeedsACriminalGround;
import static casebook.command.incident.ResponseRule.EscalationSaysWhatIsShared;

import casebook.shared.incident.Ground;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.RecordAuthorityOutcome;
import casebook.shared.incident.event.AuthorityOutcomeRecorded;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.IncidentEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Going to the authorities (policy, A3: in cases of criminal behaviour), numbered from 1 on each case. */
final class Escalations {

    private static final Set<String> OFFENCES =
            Arrays.stream(Ground.Offence.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Set<Integer> awaited = new HashSet<>();
    private final Proposals proposals = new Proposals();
    private int made;

    IncidentEvent escalate(EscalateToAuthorities command, Responses responses) {
        responses.checkDecided(ResponseCode.A3);
        checkCriminal(command.grounds());
        EscalationSaysWhatIsShared.check(!command.shared().isEmpty());
        proposals.checkOpen(command.proposal());
        return new EscalatedToAuthorities(
                command.incidentId(),
                made + 1,
                command.authority(),
                command.grounds(),
                command.shared(),
                command.lawfulBasis(),
                command.proposal());
    }

    static void checkCriminal(List<Ground> grounds) {
        EscalationNeedsACriminalGround.check(
                !grounds.isEmpty() && grounds.stream().map(Ground::code).allMatch(OFFENCES::contains));
    }

    Proposals proposals() {
        return proposals;
    }

    IncidentEvent record(RecordAuthorityOutcome command) {
        EscalationIsOnRecord.check(awaited.contains(command.number()));
        return new AuthorityOutcomeRecorded(
                command.incidentId(), command.number(), command.outcome(), command.reference(), command.at());
    }

    void evolve(IncidentEvent event, Responses responses) {
        proposals.evolve(event);
        switch (event) {
            case EscalatedToAuthorities e -> {
                made = e.number();
                awaited.add(e.number());
            }
            case AuthorityOutcomeRecorded e -> {
                awaited.remove(e.number());
                responses.done(ResponseCode.A3);
            }
            default -> {}
        }
    }

    boolean anyAwaited() {
        return !awaited.isEmpty() || proposals.anyOpen();
    }
}
