package casebook.shared.account;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Somebody's second factor works: it is asked for from now on. */
@Revision("1")
public record SecondFactorConfirmed(String username, UUID factor) implements AccountEvent {}
