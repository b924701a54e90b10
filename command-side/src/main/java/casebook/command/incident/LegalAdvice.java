package casebook.command.incident;

import static casebook.command.incident.ResponseRule.AdviceWasSought;
import static casebook.command.incident.ResponseRule.LegalAdviceIsAboutLibelOrSlander;
import static casebook.command.incident.ResponseRule.ReputationIsAPersons;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.RecordLegalAdvice;
import casebook.shared.incident.command.SeekLegalAdvice;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.LegalAdviceReceived;
import casebook.shared.incident.event.LegalAdviceSought;
import java.util.Set;

/** Legal advice on conduct that may be libellous or slanderous (policy, A4). */
final class LegalAdvice {

    private static final Set<String> DEFAMATION = Set.of("LIBEL", "SLANDER");
    /** Limitation Act 1980, section 4A: one year from publication. */
    private static final int LIMITATION_YEARS = 1;

    private boolean sought;

    IncidentEvent seek(SeekLegalAdvice command, Responses responses) {
        responses.checkDecided(ResponseCode.A4);
        LegalAdviceIsAboutLibelOrSlander.check(DEFAMATION.contains(command.ground()));
        ReputationIsAPersons.check(!command.reputationIsTheSchools());
        return new LegalAdviceSought(
                command.incidentId(),
                command.ground(),
                command.whoseReputation(),
                command.from(),
                command.publishedAt(),
                SchoolDay.of(command.publishedAt()).plusYears(LIMITATION_YEARS));
    }

    IncidentEvent receive(RecordLegalAdvice command) {
        AdviceWasSought.check(sought);
        return new LegalAdviceReceived(command.incidentId(), command.receivedOn(), command.summary());
    }

    void evolve(IncidentEvent event, Responses responses) {
        if (event instanceof LegalAdviceSought) {
            sought = true;
            responses.done(ResponseCode.A4);
        }
    }
}
