package casebook.shared.policy;

import java.util.List;

/**
 * Records that many people agreed to an edition, all of them or none. Answered by {@link AcknowledgementsTaken}: whoever is on
 * record already is left as they are, so an import that was interrupted is simply repeated.
 */
public record ImportAcknowledgements(String editionId, List<Acknowledgement> acknowledgements)
        implements AcknowledgementCommand {}
