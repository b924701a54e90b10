package casebook.shared.account;

/** Takes one's own second factor away, with a code that was right. */
public record RemoveSecondFactor(String username) implements AccountCommand {}
