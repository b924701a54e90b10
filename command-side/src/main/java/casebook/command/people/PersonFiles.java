package casebook.command.people;

import java.util.UUID;

/** What is known of people on the register, for what rests on more than one of them. */
@FunctionalInterface
interface PersonFiles {

    /** Somebody's file; of somebody who is not on the register, an empty one. */
    PersonFile of(UUID personId);
}
