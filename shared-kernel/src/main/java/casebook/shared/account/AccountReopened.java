package casebook.shared.account;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A closed account was opened again, with a one-time password. */
@Revision("1")
public record AccountReopened(String username, UUID password) implements AccountEvent {}
