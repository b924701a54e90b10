package casebook.shared.account;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Somebody chose a new password for themselves. */
@Revision("1")
public record OwnPasswordChanged(String username, UUID password) implements AccountEvent {}
