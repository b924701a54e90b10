package casebook.shared.policy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says how many parents and carers of a class were asked to sign an edition (policy, K1), in place of what was said before; none takes it
 * back. Without it nobody can say what share has signed. Answered by the edition's id.
 */
public record CountAskedToSign(String editionId, String pupilClass, int asked) {

    /** The edition's register. */
    @TargetAggregateIdentifier
    public String register() {
        return AcknowledgementCommand.registerOf(editionId);
    }
}
