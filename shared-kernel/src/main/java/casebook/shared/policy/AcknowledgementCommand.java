package casebook.shared.policy;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What staff ask of the register of those who agreed to an edition. */
public sealed interface AcknowledgementCommand permits ImportAcknowledgements, RecordAcknowledgement {

    /** The edition they agreed to. */
    String editionId();

    /** Who agreed. */
    List<Acknowledgement> acknowledgements();

    /** The edition's register. */
    @TargetAggregateIdentifier
    default String register() {
        return registerOf(editionId());
    }

    /** What the register of an edition is called. */
    static String registerOf(String editionId) {
        return "acknowledgements-" + editionId;
    }
}
