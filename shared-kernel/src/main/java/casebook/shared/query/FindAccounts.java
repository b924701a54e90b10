package casebook.shared.query;

import org.jspecify.annotations.Nullable;

/** Everybody who has or had an account, by username; answered by {@link AccountList}. */
public record FindAccounts(int limit, @Nullable String after) {}
