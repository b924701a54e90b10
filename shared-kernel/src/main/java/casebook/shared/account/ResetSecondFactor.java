package casebook.shared.account;

/** Takes away the second factor of somebody who has lost it. */
public record ResetSecondFactor(String username) implements AccountCommand {}
