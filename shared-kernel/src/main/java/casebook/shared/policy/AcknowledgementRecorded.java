package casebook.shared.policy;

import org.axonframework.serialization.Revision;

/** It was put on record that somebody agreed to abide by an edition (policy, K1). */
@Revision("1")
public record AcknowledgementRecorded(String editionId, Acknowledgement acknowledgement) implements PolicyEvent {}
