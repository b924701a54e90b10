package casebook.query.accounts;

import casebook.shared.account.Account;
import casebook.shared.query.AccountList;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** An account as the view has read it in the log, and when something last happened to it. */
record AccountDocument(@JsonProperty("_id") String id, Account account, Instant changedAt) {

    static final String COLLECTION = "accounts";

    AccountList.Item item() {
        return new AccountList.Item(
                id,
                account.displayName(),
                account.roles(),
                account.open(),
                account.oneTime(),
                account.factor() != null,
                changedAt);
    }
}
