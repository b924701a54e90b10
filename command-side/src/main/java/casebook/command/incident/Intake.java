package casebook.command.incident;

import static casebook.command.incident.CaseRule.CaseIsNotReportedTwice;
import static casebook.command.incident.CaseRule.NothingIsRecordedBeforeItHappens;
import static casebook.command.incident.IntakeRule.ClauseIsInTheEditionInForce;
import static casebook.command.incident.IntakeRule.ConcernSaysSomething;
import static casebook.command.incident.IntakeRule.SafeguardingQuestionIsAnswered;
import static casebook.command.incident.IntakeRule.ScreeningOutNeedsAReason;
import static casebook.command.incident.OversightRule.GapIsInAClauseOfTheEdition;

import casebook.shared.incident.Reporter;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.command.ScreenConcern;
import casebook.shared.incident.command.TagPolicyGap;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernReported;
import casebook.shared.incident.event.ConcernScreenedOut;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PolicyGapTagged;
import casebook.shared.people.NamedPerson;
import casebook.shared.policy.PolicyEdition;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a concern comes in, and is accepted or screened out. */
final class Intake {

    private @Nullable String reference;
    private @Nullable String edition;
    private boolean anonymous;

    IncidentEvent report(ReportConcern command, Occasion occasion) {
        CaseIsNotReportedTwice.check(reference == null);
        ConcernSaysSomething.check(
                command.description() != null || !command.clauses().isEmpty());
        NothingIsRecordedBeforeItHappens.check(occasion.isPast(command.happenedAt()));
        Optional<PolicyEdition> inForce =
                occasion.policyOn(command.happenedAt() == null ? occasion.now() : command.happenedAt());
        checkClauses(command.clauses(), inForce);
        NamedPerson subject = command.subject() == null ? null : occasion.referringTo(command.subject());
        return new ConcernReported(
                command.incidentId(),
                // last, so that a refusal uses up no number
                occasion.references().next(occasion.today().getYear(), command.incidentId()),
                inForce.map(PolicyEdition::id).orElse(null),
                command.group(),
                command.happenedAt(),
                command.description(),
                command.clauses(),
                command.reporter(),
                subject,
                command.receiptHash());
    }

    IncidentEvent screen(ScreenConcern command) {
        Boolean safeguarding = command.safeguardingConcern();
        SafeguardingQuestionIsAnswered.check(safeguarding != null);
        boolean concern = Boolean.TRUE.equals(safeguarding);
        if (command.outcome() == ScreenConcern.Outcome.ACCEPTED) {
            return new ConcernAccepted(command.incidentId(), command.reason(), concern);
        }
        return new ConcernScreenedOut(command.incidentId(), ScreeningOutNeedsAReason.given(command.reason()), concern);
    }

    /** Any clause of the edition may be found wanting, also one that nobody can be held to. */
    IncidentEvent tag(TagPolicyGap command, Occasion occasion) {
        String clause = command.clause();
        GapIsInAClauseOfTheEdition.check(clause == null
                || occasion.policies()
                        .edition(edition)
                        .flatMap(judgedUnder -> judgedUnder.clause(clause))
                        .isPresent());
        return new PolicyGapTagged(command.incidentId(), edition, clause, command.remark());
    }

    /** Refuses a clause that the edition this case is judged under does not have, or that nobody can be held to. */
    void checkClauses(Collection<String> clauses, Occasion occasion) {
        checkClauses(clauses, occasion.policies().edition(edition));
    }

    private static void checkClauses(Collection<String> clauses, Optional<PolicyEdition> inForce) {
        ClauseIsInTheEditionInForce.check(clauses.stream()
                .allMatch(code -> inForce.flatMap(edition -> edition.clause(code))
                        .filter(clause -> clause.kind().canBeAlleged())
                        .isPresent()));
    }

    void evolve(IncidentEvent event) {
        if (event instanceof ConcernReported e) {
            reference = e.reference();
            edition = e.edition();
            anonymous = e.reporter().wish() == Reporter.Wish.ANONYMOUS;
        }
    }

    @Nullable
    String edition() {
        return edition;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    String reference() {
        return reference == null ? "" : reference;
    }
}
