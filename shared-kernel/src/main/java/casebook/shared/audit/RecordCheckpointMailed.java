package casebook.shared.audit;

/** Says that a mail server took the checkpoint of that size. Never refused. */
public record RecordCheckpointMailed(long size) {}
