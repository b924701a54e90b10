package casebook.command.incident;

import static casebook.command.incident.EnquiryRule.EveryAllegationIsFoundOnOnce;
import static casebook.command.incident.EnquiryRule.EvidenceWasOnFile;
import static casebook.command.incident.EnquiryRule.InformationIsGatheredFirst;
import static casebook.command.incident.EnquiryRule.LawfulCriticismIsConsidered;

import casebook.shared.incident.Allegation;
import casebook.shared.incident.Allegation.Outcome;
import casebook.shared.incident.Progress;
import casebook.shared.incident.command.RecordFinding;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found, allegation by allegation. A later finding, after a reopening, takes the place of an earlier one. */
final class Findings {

    private List<Allegation> allegations = List.of();

    IncidentEvent find(RecordFinding command, Progress progress, Intake intake, Enquiry enquiry, Occasion occasion) {
        List<Allegation> found = command.allegations();
        InformationIsGatheredFirst.check(progress.informationGathered());
        List<String> clauses = found.stream().map(Allegation::clause).toList();
        EveryAllegationIsFoundOnOnce.check(
                !clauses.isEmpty() && Set.copyOf(clauses).size() == clauses.size());
        intake.checkClauses(clauses, occasion);
        EvidenceWasOnFile.check(found.stream().map(Allegation::evidence).allMatch(enquiry::holds));
        LawfulCriticismIsConsidered.check(found.stream().allMatch(Findings::criticismConsidered));
        return new FindingRecorded(command.incidentId(), intake.edition(), found);
    }

    private static boolean criticismConsidered(Allegation allegation) {
        return allegation.outcome() != Outcome.BREACH
                || !Allegation.isNearLawfulCriticism(allegation.clause())
                || allegation.lawfulCriticismConsidered() != null;
    }

    void evolve(IncidentEvent event) {
        if (event instanceof FindingRecorded e) {
            allegations = List.copyOf(e.allegations());
        }
    }

    List<Allegation> allegations() {
        return allegations;
    }

    boolean anyBreach() {
        return !breached().isEmpty();
    }

    boolean breached(Collection<String> clauses) {
        return breached().containsAll(clauses);
    }

    private Set<String> breached() {
        return allegations.stream()
                .filter(allegation -> allegation.outcome() == Outcome.BREACH)
                .map(Allegation::clause)
                .collect(Collectors.toSet());
    }
}
