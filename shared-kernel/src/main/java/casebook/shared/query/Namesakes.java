package casebook.shared.query;

import java.util.List;
import java.util.UUID;

/** Entries on the register with somebody's name that are older than theirs. */
public record Namesakes(List<UUID> people) {}
