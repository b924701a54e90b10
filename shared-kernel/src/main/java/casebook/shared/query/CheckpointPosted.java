package casebook.shared.query;

import java.time.Instant;

/** Which checkpoint went out, by its size, and when. */
public record CheckpointPosted(long size, Instant at) {}
