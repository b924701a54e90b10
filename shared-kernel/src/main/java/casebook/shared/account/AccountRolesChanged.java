package casebook.shared.account;

import casebook.shared.people.Role;
import java.util.List;
import org.axonframework.serialization.Revision;

/** An account has exactly these roles from now on. */
@Revision("1")
public record AccountRolesChanged(String username, List<Role> roles) implements AccountEvent {}
