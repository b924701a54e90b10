package casebook.shared.account;

/** Closes an account: its owner is signed out at once and cannot sign in. */
public record CloseAccount(String username) implements AccountCommand {}
