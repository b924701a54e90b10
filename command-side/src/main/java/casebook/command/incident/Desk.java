package casebook.command.incident;

import casebook.shared.people.Actor;
import java.time.Clock;

/** What stands on the desk where cases are decided: the clock, the policy, the register of references. */
record Desk(Clock clock, Policies policies, References references) {

    Occasion occasion(Actor by) {
        return new Occasion(by, clock.instant(), policies, references);
    }
}
