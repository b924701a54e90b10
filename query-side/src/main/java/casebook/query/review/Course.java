package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.CLAUSE;
import static casebook.shared.query.ReviewMeasure.FINDING;
import static casebook.shared.query.ReviewMeasure.GROUP;
import static casebook.shared.query.ReviewMeasure.LESSER_STEP;
import static casebook.shared.query.ReviewMeasure.RESPONSE;
import static casebook.shared.query.ReviewMeasure.SCREENING;
import static casebook.shared.query.ReviewMeasure.SOURCE;

import casebook.query.store.Recollection;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.Allegation.Outcome;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.event.CaseReopened;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.ModeratorActionNoted;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.seal.Sealed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way of a case from its screening to the Head's decision, as it stands now. */
final class Course implements Fold {

    enum Open {
        NONE_YET
    }

    private final ConcernReported concern;
    private Screening screening = Screening.WAITING;
    private @Nullable Sealed screenedOutFor;
    private List<Allegation> allegations = List.of();
    private List<LesserStep> lesserSteps = List.of();
    private final Set<ResponseCode> responses = EnumSet.noneOf(ResponseCode.class);
    private @Nullable Sealed reasons;
    private boolean moderatorActed;

    Course(ConcernReported concern) {
        this.concern = concern;
    }

    @Override
    public void after(Recollection.Entry entry) {
        switch (entry.event()) {
            case ConcernAccepted e -> screened(Screening.TAKEN_UP, null);
            case ConcernScreenedOut e -> screened(Screening.SCREENED_OUT, e.reason());
            case CaseReopened e -> screened(Screening.TAKEN_UP, null);
            case FindingRecorded e -> allegations = e.allegations();
            case ProportionalityAssessed e -> lesserSteps = e.lesserSteps();
            case ResponseDecided e -> decided(e);
            case ResponseWithdrawn e -> e.responses().forEach(responses::remove);
            case ModeratorActionNoted e -> moderatorActed = true;
            case EntryCorrected e when e.standing() != null -> stands(e.standing());
            default -> {}
        }
    }

    @Override
    public void into(Tally tally) {
        tally.add(SOURCE, concern.reporter().wish());
        tally.add(GROUP, concern.group().kind());
        concern.clauses().stream().distinct().forEach(clause -> tally.add(CLAUSE, clause));
        tally.add(SCREENING, screening);
        if (screening == Screening.TAKEN_UP) {
            tally.add(FINDING, found());
        }
        lesserSteps.forEach(step -> tally.add(LESSER_STEP, step.step() + "_" + step.status()));
        tally.addEach(RESPONSE, responses);
    }

    ConcernReported concern() {
        return concern;
    }

    Optional<Sealed> screenedOutFor() {
        return Optional.ofNullable(screenedOutFor);
    }

    List<Allegation> allegations() {
        return allegations;
    }

    /** The clauses that were found breached. */
    List<String> breached() {
        return List.copyOf(new TreeSet<>(allegations.stream()
                .filter(each -> each.outcome() == Outcome.BREACH)
                .map(Allegation::clause)
                .toList()));
    }

    List<LesserStep> lesserSteps() {
        return lesserSteps;
    }

    List<ResponseCode> responses() {
        return List.copyOf(responses);
    }

    @Nullable
    Sealed reasons() {
        return reasons;
    }

    boolean moderatorActed() {
        return moderatorActed;
    }

    private void screened(Screening now, @Nullable Sealed why) {
        screening = now;
        screenedOutFor = why;
    }

    private void decided(ResponseDecided event) {
        responses.addAll(event.responses());
        reasons = event.reasons();
    }

    private void stands(Standing standing) {
        allegations = standing.allegations();
        responses.retainAll(standing.responses());
        responses.addAll(standing.responses());
    }

    /** A breach of one clause is a breach; what could not be told of one leaves the case open where nothing was breached. */
    private String found() {
        return Stream.of(Outcome.BREACH, Outcome.CANNOT_DETERMINE, Outcome.NO_BREACH)
                .filter(outcome -> allegations.stream().anyMatch(each -> each.outcome() == outcome))
                .map(Enum::name)
                .findFirst()
                .orElse(Open.NONE_YET.name());
    }
}
