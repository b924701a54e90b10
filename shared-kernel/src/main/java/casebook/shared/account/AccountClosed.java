package casebook.shared.account;

import org.axonframework.serialization.Revision;

/** An account was closed. */
@Revision("1")
public record AccountClosed(String username) implements AccountEvent {}
