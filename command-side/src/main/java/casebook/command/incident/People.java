package casebook.command.incident;

import casebook.shared.people.RegisterPerson;
import java.util.Optional;
import java.util.UUID;

/** The register of people, as cases use it. It is asked at its own streams: what is decided rests on no view. */
public interface People {

    /** Whom a reference means today, after merges; empty when the register has nobody by it. */
    Optional<UUID> today(UUID personId);

    /** The account of that person, under whichever of their entries it is known. */
    Optional<String> username(UUID personId);

    /** Whether this user is that person, or has a standing interest in them. */
    boolean isPartyTo(String username, UUID personId);

    /** Puts somebody new on the register, in the unit of work that records the case: both are stored or neither is. */
    void register(RegisterPerson newcomer);
}
