package casebook.shared.account;

/**
 * Links the account that somebody has with the school's Microsoft, Google or other provider, so that it signs them in. {@code subject} is
 * a keyed digest of who it is there: never the name or the address.
 */
public record LinkSchoolAccount(String username, String subject) implements AccountCommand {}
