package casebook.command.incident;

import static casebook.command.incident.CaseRule.PersonNamedIsOnTheRegister;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.calendar.ToldTime;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Actor;
import casebook.shared.people.NamedPerson;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.policy.PolicyEditions;
import casebook.shared.school.Arrangements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision needs from outside the case: who acts, when, under which policies, about whom, and the next reference. */
record Occasion(
        Actor by,
        Instant now,
        Policies published,
        References references,
        People people,
        Arrangements school,
        ReadLog reads,
        DaysOnRecord days) {

    /** Whether people can know of it by now; what has no time of its own can. */
    boolean isPast(@Nullable Instant told) {
        return told == null || ToldTime.isPast(told, now);
    }

    /** Every edition there is, asked only where a rule needs it. */
    PolicyEditions policies() {
        return published.editions();
    }

    /** Whom the case is to refer to: a newcomer as they are, anybody else as the register knows them today. */
    NamedPerson referringTo(NamedPerson named) {
        return named.name() != null
                ? named.reference()
                : named.meaning(PersonNamedIsOnTheRegister.given(
                        people.today(named.personId()).orElse(null)));
    }

    /** Who has read the case, asked only where a rule needs it. */
    Map<String, Instant> readersOf(IncidentId incident) {
        return reads.readersOf(incident);
    }

    LocalDate today() {
        return SchoolDay.of(now);
    }

    /** Today, if the clock is believed only for the time in which anything was recorded; asked only where a rule needs it. */
    LocalDate todayByTheRecord(LocalDate since) {
        return today().minusDays(days.silentBetween(since, today()));
    }

    Optional<PolicyEdition> policyOn(Instant posted) {
        return policies().inForceOn(SchoolDay.of(posted));
    }
}
