package casebook.command.incident;

import static casebook.command.incident.ResponseRule.BreachIsFound;
import static casebook.command.incident.ResponseRule.HeadHasDecidedThisResponse;
import static casebook.command.incident.ResponseRule.LesserStepsAreWeighed;
import static casebook.command.incident.ResponseRule.OnlyWhatIsStillToBeDoneIsWithdrawn;
import static casebook.command.incident.ResponseRule.ProportionalityIsOnFile;

import casebook.shared.incident.LesserStep;
import casebook.shared.incident.LesserStep.Weighing;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AssessProportionality;
import casebook.shared.incident.command.DecideResponse;
import casebook.shared.incident.command.WithdrawResponse;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the Head decided to do, after weighing it (policy, D1 and D2), and what of that is still to be done. */
final class Responses {

    private static final Set<ResponseCode> GRAVEST = EnumSet.of(ResponseCode.A3, ResponseCode.A5);

    private final Set<ResponseCode> decided = EnumSet.noneOf(ResponseCode.class);
    private final Set<ResponseCode> outstanding = EnumSet.noneOf(ResponseCode.class);
    private boolean weighed;
    private boolean lesserStepsWeighed;

    IncidentEvent assess(AssessProportionality command) {
        LesserStepsAreWeighed.check(command.lesserSteps().stream().allMatch(Responses::isReasoned));
        return new ProportionalityAssessed(
                command.incidentId(), command.lesserSteps(), command.effectOnChild(), command.adjustmentsOffered());
    }

    private static boolean isReasoned(LesserStep step) {
        return step.status() == Weighing.TRIED || step.why() != null;
    }

    IncidentEvent decide(DecideResponse command, Findings findings) {
        BreachIsFound.check(findings.anyBreach());
        ProportionalityIsOnFile.check(weighed);
        LesserStepsAreWeighed.check(
                lesserStepsWeighed || command.responses().stream().noneMatch(GRAVEST::contains));
        return new ResponseDecided(command.incidentId(), command.responses(), command.reasons());
    }

    IncidentEvent withdraw(WithdrawResponse command, boolean anyUnderWay) {
        OnlyWhatIsStillToBeDoneIsWithdrawn.check(
                !command.responses().isEmpty() && outstanding.containsAll(command.responses()) && !anyUnderWay);
        return new ResponseWithdrawn(command.incidentId(), command.responses(), command.reasons());
    }

    /** Refuses an action the Head has not decided on. */
    void checkDecided(ResponseCode response) {
        HeadHasDecidedThisResponse.check(decided.contains(response));
    }

    /** Takes an action as done, or as having its outcome. */
    void done(ResponseCode response) {
        outstanding.remove(response);
    }

    void evolve(IncidentEvent event) {
        switch (event) {
            case ProportionalityAssessed e -> {
                weighed = true;
                lesserStepsWeighed = !e.lesserSteps().isEmpty();
            }
            case ResponseDecided e -> {
                decided.addAll(e.responses());
                outstanding.addAll(e.responses());
                outstanding.remove(ResponseCode.ADVICE);
            }
            case ResponseWithdrawn e -> {
                e.responses().forEach(decided::remove);
                e.responses().forEach(outstanding::remove);
            }
            case CaseReopened e -> {
                decided.clear();
                weighed = false;
                lesserStepsWeighed = false;
            }
            default -> {}
        }
    }

    List<ResponseCode> standing() {
        return List.copyOf(decided);
    }

    boolean anyDecided() {
        return !decided.isEmpty();
    }

    boolean anyOutstanding() {
        return !outstanding.isEmpty();
    }
}
