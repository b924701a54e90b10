package casebook.shared.policy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Proposes how a clause of the latest edition, or one that it lacks, should read in the next; without words, that it should not be in
 * it. It takes the place of what was proposed for this clause before. The clause as it is published takes a proposal back.
 * Answered by the edition's id.
 */
public record ProposeClauseChange(String editionId, PolicyEdition.Clause clause) {

    /** Where what is proposed about an edition is collected. */
    @TargetAggregateIdentifier
    public String proposals() {
        return proposalsOn(editionId);
    }

    /** What the collection of proposals about an edition is called. */
    public static String proposalsOn(String editionId) {
        return "clause-proposals-" + editionId;
    }
}
