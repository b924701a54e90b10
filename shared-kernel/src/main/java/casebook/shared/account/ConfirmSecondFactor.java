package casebook.shared.account;

import java.util.UUID;

/** Says that a first code was right: from now on a code is asked for at sign-in. */
public record ConfirmSecondFactor(String username, UUID factor) implements AccountCommand {}
