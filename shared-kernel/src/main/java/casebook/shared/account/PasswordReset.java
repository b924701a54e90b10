package casebook.shared.account;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** An administrator gave somebody a one-time password. */
@Revision("1")
public record PasswordReset(String username, UUID password) implements AccountEvent {}
