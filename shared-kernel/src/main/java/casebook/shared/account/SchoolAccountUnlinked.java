package casebook.shared.account;

import org.axonframework.serialization.Revision;

/** Somebody's school account signs them in no more. */
@Revision("1")
public record SchoolAccountUnlinked(String username) implements AccountEvent {}
