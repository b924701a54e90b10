package casebook.shared.account;

/** Ends that one's school account signs one in. */
public record UnlinkSchoolAccount(String username) implements AccountCommand {}
