package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.people.Role;
import casebook.shared.query.AccountList;
import casebook.shared.query.FindAccounts;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has an account. */
@RestController
@Tag(name = "Accounts")
class AccountReads {
    private final Queries queries;

    AccountReads(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.ADMINISTRATOR, Role.HEAD})
    @Operation(
            operationId = "FindAccounts",
            summary = "Everybody who has or had an account, by username",
            description =
                    "With their roles, whether the account is open, and whether its owner has a password of their own "
                            + "and a second factor. What happened to an account is in the audit trail.")
    Page<AccountList.Item> findAccounts(
            Asked asked,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        AccountList list = queries.ask(new FindAccounts(limit, Text.orNull(after)), AccountList.class);
        return new Page<>(list.items(), list.next());
    }
}
