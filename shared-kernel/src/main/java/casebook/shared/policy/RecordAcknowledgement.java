package casebook.shared.policy;

import java.util.List;

/** Records that somebody agreed to an edition. Answered by {@link AcknowledgementsTaken}; who is on record stays as they are. */
public record RecordAcknowledgement(String editionId, Acknowledgement acknowledgement)
        implements AcknowledgementCommand {

    @Override
    public List<Acknowledgement> acknowledgements() {
        return List.of(acknowledgement);
    }
}
