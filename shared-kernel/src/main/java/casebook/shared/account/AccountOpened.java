package casebook.shared.account;

import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** An account was opened. {@code password} points to where the password's hash lies; {@code oneTime} when its owner has yet to choose one. */
@Revision("1")
public record AccountOpened(String username, Sealed displayName, List<Role> roles, UUID password, boolean oneTime)
        implements AccountEvent {}
