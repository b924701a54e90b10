package casebook.web.account;

import casebook.shared.account.AccountCommand;
import casebook.shared.account.AccountRecorded;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.Passwords;
import casebook.web.sending.Sender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Puts a password in use: its hash is on disk first, then the log names it. A crash in between leaves a hash that opens nothing, and an
 * account that is as it was, or not there.
 */
@Component
final class SettingPasswords {
    private static final int GROUPS = 4;

    private final Secrets secrets;
    private final Passwords passwords;
    private final Chance chance;
    private final Sender sender;
    private final Ids ids;

    SettingPasswords(Secrets secrets, Passwords passwords, Chance chance, Sender sender, Ids ids) {
        this.secrets = secrets;
        this.passwords = passwords;
        this.chance = chance;
        this.sender = sender;
        this.ids = ids;
    }

    /** A one-time password, in use now; nothing where a repeated request put another in use already. */
    Optional<String> oneTime(Asked asked, Object body, Function<UUID, AccountCommand> command) {
        String password = chance.groups(GROUPS);
        return put(asked, body, password, command) ? Optional.of(password) : Optional.empty();
    }

    /** Whether this password is in use now, by this request. What goes into the request's digest leaves the password out. */
    boolean put(Asked asked, Object body, String password, Function<UUID, AccountCommand> command) {
        UUID id = ids.random();
        secrets.keepPassword(id, passwords.hash(password));
        // not forgotten where sending fails: it may be in the log all the same
        boolean inUse = id.equals(sent(asked, body, command.apply(id)).secret());
        if (!inUse) {
            secrets.forget(List.of(id));
        }
        return inUse;
    }

    private AccountRecorded sent(Asked asked, Object body, AccountCommand command) {
        return sender.send(asked, body, command, AccountRecorded.class);
    }

    /** Stands for a body whose words are not to be digested. */
    static Object only(String username) {
        return Map.of("username", username);
    }
}
