package casebook.shared.account;

import org.axonframework.serialization.Revision;

/** Somebody's second factor was taken away, by themselves or by an administrator. */
@Revision("1")
public record SecondFactorRemoved(String username) implements AccountEvent {}
