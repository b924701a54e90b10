package casebook.command.people;

import casebook.shared.people.InterestDeclared;
import casebook.shared.people.InterestWithdrawn;
import casebook.shared.people.PersonEvent;
import casebook.shared.people.PersonRegistered;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of somebody for deciding: whether they are there, their account, and who has an interest in them. */
final class PersonFile {

    private boolean registered;
    private @Nullable String username;
    private final Set<String> interested = new HashSet<>();

    boolean isRegistered() {
        return registered;
    }

    Optional<String> username() {
        return Optional.ofNullable(username);
    }

    boolean hasInterest(String user) {
        return interested.contains(user);
    }

    /** Nobody decides about themselves either. */
    boolean hasParty(String user) {
        return user.equals(username) || hasInterest(user);
    }

    void evolve(PersonEvent event) {
        switch (event) {
            case PersonRegistered e -> {
                registered = true;
                username = e.username();
            }
            case InterestDeclared e -> interested.add(e.who());
            case InterestWithdrawn e -> interested.remove(e.who());
            default -> {}
        }
    }
}
