package casebook.shared.account;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All accounts there ever were, by username. */
public record AccountBook(Map<String, Account> byUsername) {

    public AccountBook {
        byUsername = Map.copyOf(byUsername);
    }

    /** Before anybody has one. */
    public static AccountBook empty() {
        return new AccountBook(Map.of());
    }

    /** The accounts after something happened to one of them. */
    public AccountBook after(AccountEvent event) {
        Map<String, Account> all = new TreeMap<>(byUsername);
        all.compute(
                event.username(),
                (username, before) -> before == null ? Account.opened((AccountOpened) event) : before.after(event));
        return new AccountBook(all);
    }

    /** Somebody's account, open or closed. */
    public Optional<Account> of(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }

    /** Whose school account this is, by its digest; of nobody whose account is closed. */
    public Optional<Account> linkedTo(String subject) {
        return byUsername.values().stream()
                .filter(account -> account.open() && subject.equals(account.schoolAccount()))
                .findFirst();
    }

    /** Whether somebody other than this user administers Casebook. */
    public boolean isAdministeredWithout(String username) {
        return byUsername.values().stream()
                .anyMatch(
                        account -> account.administers() && !account.username().equals(username));
    }

    /** Whether there is somebody who administers Casebook. */
    public boolean isAdministered() {
        return byUsername.values().stream().anyMatch(Account::administers);
    }
}
