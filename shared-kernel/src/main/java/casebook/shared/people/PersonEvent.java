package casebook.shared.people;

import java.util.UUID;

/** What happened on the register of people. */
public sealed interface PersonEvent
        permits InterestDeclared, InterestWithdrawn, PersonCorrected, PersonRegistered, PersonsMerged {

    /** Whom it is about. */
    UUID personId();
}
