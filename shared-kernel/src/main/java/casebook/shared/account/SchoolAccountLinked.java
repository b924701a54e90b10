package casebook.shared.account;

import org.axonframework.serialization.Revision;

/** Somebody's school account signs them in from now on. {@code subject} is a keyed digest of who it is at the provider. */
@Revision("1")
public record SchoolAccountLinked(String username, String subject) implements AccountEvent {}
