package casebook.shared.people;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is asked of the register of people. Imperative; each may be refused by a named rule. */
public sealed interface PersonCommand
        permits CorrectPerson, DeclareInterest, MergePersons, RegisterPerson, WithdrawInterest {

    /** Whom it is about. */
    UUID personId();

    /** The stream that decides it: the person's own, unless it says otherwise. */
    @TargetAggregateIdentifier
    default String stream() {
        return streamOf(personId());
    }

    /** What a person's stream is called. */
    static String streamOf(UUID personId) {
        return "person-" + personId;
    }
}
