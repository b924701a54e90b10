package casebook.shared.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a request: whose account it is, and which password or second factor it put in use, if it did. */
public record AccountRecorded(String username, @Nullable UUID secret) {}
