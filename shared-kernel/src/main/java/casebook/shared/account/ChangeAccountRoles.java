package casebook.shared.account;

import casebook.shared.people.Role;
import java.util.List;

/** Gives an account exactly these roles. */
public record ChangeAccountRoles(String username, List<Role> roles) implements AccountCommand {}
