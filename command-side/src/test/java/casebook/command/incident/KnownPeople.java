package casebook.command.incident;

import casebook.shared.people.RegisterPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A register of people as a test says it is. */
public final class KnownPeople implements People {

    private final List<RegisterPerson> registered = new ArrayList<>();
    private final Map<UUID, UUID> today = new HashMap<>();
    private final Map<UUID, String> usernames = new HashMap<>();
    private final Map<UUID, Set<String>> parties = new HashMap<>();

    KnownPeople has(UUID person) {
        return means(person, person);
    }

    KnownPeople means(UUID entry, UUID goesOn) {
        today.put(entry, goesOn);
        return this;
    }

    KnownPeople isUser(UUID person, String username) {
        usernames.put(person, username);
        return this;
    }

    public KnownPeople hasParty(UUID person, String username) {
        parties.computeIfAbsent(person, one -> new HashSet<>()).add(username);
        return this;
    }

    KnownPeople hasNoParty(UUID person, String username) {
        parties.getOrDefault(person, new HashSet<>()).remove(username);
        return this;
    }

    List<RegisterPerson> registered() {
        return registered;
    }

    @Override
    public Optional<UUID> today(UUID personId) {
        return Optional.ofNullable(today.get(personId));
    }

    @Override
    public Optional<String> username(UUID personId) {
        return Optional.ofNullable(usernames.get(personId));
    }

    @Override
    public boolean isPartyTo(String username, UUID personId) {
        return parties.getOrDefault(personId, Set.of()).contains(username);
    }

    @Override
    public void register(RegisterPerson newcomer) {
        registered.add(newcomer);
    }
}
