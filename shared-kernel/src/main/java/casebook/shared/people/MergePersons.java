package casebook.shared.people;

import casebook.shared.seal.Sealed;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that two entries on the register are one person: {@code personId} is the duplicate of {@code into}. */
public record MergePersons(UUID personId, UUID into, Sealed reason) implements PersonCommand {

    /** All merges are decided on one stream, so that no two of them can make a circle. */
    public static final String MERGES = "people-merged";

    @Override
    @TargetAggregateIdentifier
    public String stream() {
        return MERGES;
    }
}
