package casebook.shared.people;

import java.util.UUID;

/** The answer to a command on the register: whom it now knows by this id, and how many entries came before this one. */
public record PersonRecorded(UUID personId, long version) {}
