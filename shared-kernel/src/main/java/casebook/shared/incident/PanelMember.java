package casebook.shared.incident;

import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who hears a complaint: a governor by username, with their roles as the sign-in knows them; or an independent person
 * without an account, by name. {@code chairs} says who chairs the panel.
 */
public record PanelMember(
        @Nullable String username,
        List<Role> roles,
        @Nullable Sealed name,
        boolean chairs) {}
