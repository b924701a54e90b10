package casebook.shared.account;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Somebody began to set up a second factor. */
@Revision("1")
public record SecondFactorEnrolled(String username, UUID factor) implements AccountEvent {}
