package casebook.query.governors;

import casebook.query.store.Kinds;
import casebook.shared.disclosure.Breakdown;
import casebook.shared.disclosure.Choices;
import casebook.shared.incident.Allegation;
import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.RecordAuthorityOutcome;
import casebook.shared.incident.event.AuthorityOutcomeRecorded;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanLifted;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.query.GovernorsOverview.Figures;
import java.util.List;
import java.util.stream.Stream;

/** Counts what was recorded in one term. What is on record stays, so the counts of a term that is over never change. */
record TermFigures(List<IncidentEvent> events) {

    static final List<Class<? extends IncidentEvent>> COUNTED = List.of(
            ConcernReported.class,
            ConcernAccepted.class,
            ConcernScreenedOut.class,
            FindingRecorded.class,
            ResponseDecided.class,
            SiteBanConfirmed.class,
            SiteBanConfirmedByChair.class,
            SiteBanNotImposed.class,
            SiteBanLifted.class,
            AuthorityOutcomeRecorded.class);

    private enum Screening {
        ACCEPTED,
        SCREENED_OUT,
        NOT_YET
    }

    private enum Ban {
        CONFIRMED,
        NOT_IMPOSED,
        LIFTED
    }

    Figures counted() {
        return new Figures(
                of(
                        Reporter.Wish.class,
                        all(ConcernReported.class).map(e -> e.reporter().wish())),
                of(
                        Group.Kind.class,
                        all(ConcernReported.class).map(e -> e.group().kind())),
                clauses(),
                of(Screening.class, all(ConcernReported.class).map(e -> screening(e.incidentId()))),
                of(
                        Allegation.Outcome.class,
                        all(FindingRecorded.class)
                                .flatMap(e -> e.allegations().stream().map(Allegation::outcome))),
                responses(),
                of(Ban.class, events.stream().flatMap(TermFigures::ban)),
                of(
                        RecordAuthorityOutcome.Outcome.class,
                        all(AuthorityOutcomeRecorded.class).map(AuthorityOutcomeRecorded::outcome)));
    }

    private Choices clauses() {
        List<String> each = all(ConcernReported.class)
                .flatMap(e -> e.clauses().stream().distinct())
                .toList();
        return Choices.of(all(ConcernReported.class).count(), Kinds.counted(Kinds.met(each), each));
    }

    private Choices responses() {
        List<String> each = all(ResponseDecided.class)
                .flatMap(e -> e.responses().stream().distinct().map(Enum::name))
                .toList();
        return Choices.of(all(ResponseDecided.class).count(), Kinds.counted(Kinds.of(ResponseCode.class), each));
    }

    /** Of the term's own concerns, so that these and those who raised them are the same people, and no few remain between them. */
    private Screening screening(IncidentId incident) {
        return events.stream()
                .filter(event -> event.incidentId().equals(incident))
                .flatMap(TermFigures::screening)
                .findFirst()
                .orElse(Screening.NOT_YET);
    }

    private static Stream<Screening> screening(IncidentEvent event) {
        return switch (event) {
            case ConcernAccepted e -> Stream.of(Screening.ACCEPTED);
            case ConcernScreenedOut e -> Stream.of(Screening.SCREENED_OUT);
            default -> Stream.empty();
        };
    }

    private static Stream<Ban> ban(IncidentEvent event) {
        return switch (event) {
            case SiteBanConfirmed e -> Stream.of(Ban.CONFIRMED);
            case SiteBanConfirmedByChair e -> Stream.of(Ban.CONFIRMED);
            case SiteBanNotImposed e -> Stream.of(Ban.NOT_IMPOSED);
            case SiteBanLifted e -> Stream.of(Ban.LIFTED);
            default -> Stream.empty();
        };
    }

    private <E extends IncidentEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static <K extends Enum<K>> Breakdown of(Class<K> kind, Stream<K> each) {
        return Breakdown.of(Kinds.counted(Kinds.of(kind), each.map(Enum::name).toList()));
    }
}
