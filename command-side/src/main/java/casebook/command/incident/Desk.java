package casebook.command.incident;

import casebook.shared.message.Recorded;
import casebook.shared.people.Actor;
import casebook.shared.school.Arrangements;
import java.time.Clock;

/** What stands on the desk where cases are decided: the clock, the policy, the register of references, the school's ways. */
record Desk(Clock clock, Policies policies, References references, Arrangements school) {

    Occasion occasion(Actor by) {
        return new Occasion(by, clock.instant(), policies, references, school);
    }

    /** What there is to say about an answer, beside that it is on record. */
    Recorded cautioned(Requests.Answered answered) {
        return answered.answer()
                .with(answered.notice().flatMap(notice -> school.now().caution(notice)).stream()
                        .toList());
    }
}
