package casebook.query.review;

import casebook.query.store.Kinds;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Group;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.RecordAuthorityOutcome;
import casebook.shared.query.ReviewMeasure;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which kinds a measure has, those that nobody was of among them: nothing counted is told by what is missing. */
final class CountedKinds {

    private CountedKinds() {}

    static List<String> of(ReviewMeasure measure, Collection<String> met) {
        return switch (measure) {
            case SOURCE -> Kinds.of(Reporter.Wish.class);
            case GROUP -> Kinds.of(Group.Kind.class);
            case SCREENING -> Kinds.of(Screening.class);
            case FINDING -> both(Kinds.of(Allegation.Outcome.class), Kinds.of(Course.Open.class));
            case RESPONSE -> Kinds.of(ResponseCode.class);
            case WARNING -> Kinds.of(Steps.Warning.class);
            case MEETING -> Kinds.of(Steps.Meeting.class);
            case ESCALATION -> both(Kinds.of(RecordAuthorityOutcome.Outcome.class), Kinds.of(Steps.Waiting.class));
            case OVERRIDE -> both(Kinds.of(Steps.EmergencyCall.class), Kinds.of(ShortNotice.Of.class));
            case BAN_ROUTE -> Kinds.of(Ban.Route.class);
            case REPRESENTATIONS -> Kinds.of(Ban.Representations.class);
            case BAN_END -> Kinds.of(Ban.End.class);
            case BAN_REVIEW -> Kinds.of(Ban.Review.class);
            case CORRECTION -> Kinds.of(CorrectionKind.class);
            case CLAUSE, LESSER_STEP, CONFLICT, REFUSAL, GAP -> Kinds.met(met);
            case HALF_TERM -> List.copyOf(met);
        };
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
