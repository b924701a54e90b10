package casebook.query.governors;

import static casebook.shared.query.GovernorsCases.Trait.CLAUSE;
import static casebook.shared.query.GovernorsCases.Trait.FINDING;
import static casebook.shared.query.GovernorsCases.Trait.GROUP;
import static casebook.shared.query.GovernorsCases.Trait.LESSER_STEP;
import static casebook.shared.query.GovernorsCases.Trait.RESPONSE;
import static casebook.shared.query.GovernorsCases.Trait.SOURCE;
import static casebook.shared.query.GovernorsCases.Trait.STATUS;
import static casebook.shared.query.GovernorsCases.Trait.STEP;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LesserStep;
import casebook.shared.incident.Progress;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Standing;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.ResponseWithdrawn;
import casebook.shared.query.GovernorsCases.Trait;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a case had come to, in codes. */
final class CaseTraits {

    private final IncidentId incident;
    private final Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
    private Progress progress = Progress.NONE;

    private CaseTraits(IncidentId incident) {
        this.incident = incident;
    }

    static CaseTraits of(IncidentId incident, List<IncidentEvent> story) {
        CaseTraits traits = new CaseTraits(incident);
        story.forEach(traits::after);
        return traits;
    }

    IncidentId incident() {
        return incident;
    }

    Set<String> values(Trait trait) {
        return traits.getOrDefault(trait, Set.of());
    }

    private void after(IncidentEvent event) {
        progress = progress.after(event);
        is(STATUS, Set.of(progress.status().name()));
        Step.of(event).ifPresent(step -> has(STEP, step.name()));
        switch (event) {
            case ConcernReported e -> reported(e);
            case FindingRecorded e -> found(e.allegations());
            case ProportionalityAssessed e -> is(LESSER_STEP, weighed(e.lesserSteps()));
            case ResponseDecided e -> e.responses().forEach(response -> has(RESPONSE, response.name()));
            case ResponseWithdrawn e -> e.responses().forEach(response -> hasNot(RESPONSE, response.name()));
            case EntryCorrected e when e.standing() != null -> stands(e.standing());
            default -> {}
        }
    }

    private void reported(ConcernReported event) {
        is(SOURCE, Set.of(event.reporter().wish().name()));
        is(GROUP, Set.of(event.group().kind().name()));
        is(CLAUSE, Set.copyOf(event.clauses()));
    }

    private void found(List<Allegation> allegations) {
        is(FINDING, allegations.stream().map(each -> each.outcome().name()).collect(Collectors.toSet()));
    }

    private void stands(Standing standing) {
        found(standing.allegations());
        is(RESPONSE, standing.responses().stream().map(ResponseCode::name).collect(Collectors.toSet()));
    }

    private static Set<String> weighed(List<LesserStep> steps) {
        return steps.stream().map(each -> each.step() + "_" + each.status()).collect(Collectors.toSet());
    }

    private void is(Trait trait, Set<String> values) {
        traits.put(trait, new HashSet<>(values));
    }

    private void has(Trait trait, String value) {
        traits.computeIfAbsent(trait, none -> new HashSet<>()).add(value);
    }

    private void hasNot(Trait trait, String value) {
        traits.computeIfAbsent(trait, none -> new HashSet<>()).remove(value);
    }
}
