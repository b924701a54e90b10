package casebook.command.incident;

import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.message.Recorded;
import casebook.shared.people.Actor;
import casebook.shared.school.Arrangements;
import java.time.Clock;

/**
 * What stands on the desk where cases are decided: the clock, the policy, the registers of references and people, the school's
 * ways, the read log, the days on record.
 */
record Desk(
        Clock clock,
        Policies policies,
        References references,
        People people,
        Arrangements school,
        ReadLog reads,
        DaysOnRecord days) {

    Occasion occasion(Actor by) {
        return new Occasion(by, clock.instant(), policies, references, people, school, reads, days);
    }

    /** Last, so that a refusal leaves nobody on the register. */
    void register(IncidentCommand command) {
        Newcomer.in(command).ifPresent(people::register);
    }

    /** What there is to say about an answer, beside that it is on record. */
    Recorded cautioned(Requests.Answered answered) {
        return answered.answer()
                .with(answered.notice().flatMap(notice -> school.now().caution(notice)).stream()
                        .toList());
    }
}
