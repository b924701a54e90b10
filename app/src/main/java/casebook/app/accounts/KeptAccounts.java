package casebook.app.accounts;

import casebook.shared.account.Account;
import casebook.shared.account.AccountBook;
import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountEvent;
import casebook.web.account.Secrets;
import casebook.web.door.User;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The school's accounts as the log has them: what happened since they were read before, on whichever node, is read each time, so that who
 * leaves is out at once. A password counts only while the log names it.
 */
@Component
public final class KeptAccounts {

    /** Matches no password. */
    private static final String NONE = "";

    private record Known(long version, AccountBook book) {}

    private final EventStore store;
    private final Secrets secrets;
    private volatile Known known = new Known(0, AccountBook.empty());

    KeptAccounts(EventStore store, Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    /** Somebody with an account that is open. */
    public Optional<User> named(String username) {
        return book().of(username).filter(Account::open).map(this::user);
    }

    /** Somebody whose account is open and who is linked to this school account. */
    public Optional<User> linkedTo(String schoolAccount) {
        return book().linkedTo(schoolAccount).map(this::user);
    }

    /** Whether there is somebody who administers Casebook. */
    public boolean areAdministered() {
        return book().isAdministered();
    }

    private User user(Account account) {
        return new User(
                account.username(),
                Set.copyOf(account.roles()),
                secrets.passwordHash(account.password()).orElse(NONE),
                account.oneTime(),
                account.factor(),
                account.schoolAccount() != null);
    }

    private AccountBook book() {
        Known now = known;
        DomainEventStream since = store.readEvents(AccountCommand.ACCOUNTS, now.version());
        while (since.hasNext()) {
            DomainEventMessage<?> message = since.next();
            now = new Known(message.getSequenceNumber() + 1, now.book().after((AccountEvent) message.getPayload()));
        }
        known = now;
        return now.book();
    }
}
