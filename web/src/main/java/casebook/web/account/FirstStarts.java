package casebook.web.account;

import static org.springframework.http.HttpStatus.CREATED;

import casebook.shared.account.OpenFirstAccount;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.shared.school.ChangeSchoolSettings;
import casebook.shared.school.SettingsNow;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.door.FirstStart;
import casebook.web.door.OpenToEveryone;
import casebook.web.door.Throttle;
import casebook.web.door.Throttles;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one way in for a school that has no account yet. */
@RestController
@Tag(name = "Accounts")
class FirstStarts {
    private static final String OPERATION = "FirstStart";
    private static final int TRIES = 10;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    record Started(String username) {}

    private final FirstStart firstStart;
    private final SettingPasswords passwords;
    private final Sender sender;
    private final SettingsNow settings;
    private final Ids ids;
    private final Throttle tries;

    FirstStarts(
            FirstStart firstStart,
            SettingPasswords passwords,
            Sender sender,
            SettingsNow settings,
            Ids ids,
            Throttles throttles) {
        this.firstStart = firstStart;
        this.passwords = passwords;
        this.sender = sender;
        this.settings = settings;
        this.ids = ids;
        this.tries = throttles.allowing("first start", TRIES, WITHIN);
    }

    @PostMapping(
            path = "/api/first-start",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryone
    @SecurityRequirements
    @ResponseStatus(CREATED)
    @Operation(
            operationId = OPERATION,
            summary = "Name the school and appoint its first administrator",
            description =
                    "Once, with the setup code that Casebook printed at its start. Afterwards it is refused (409), and "
                            + "accounts are opened by the administrator.")
    Started firstStart(@Valid @RequestBody FirstAdministrator body, HttpServletRequest request) {
        tries.count("code");
        refuseUnless(firstStart.awaited(), FirstStartRule.FirstAdministratorIsAwaited);
        refuseUnless(firstStart.opensWith(body.code()), FirstStartRule.SetupCodeIsRight);
        tries.forget("code");
        NewPasswords.check(body.password(), body.username());
        Asked asked = new Asked(
                new Actor(body.username(), Role.ADMINISTRATOR), OPERATION, request.getRequestURI(), null, null);
        appoint(asked, body);
        firstStart.done();
        return new Started(body.username());
    }

    // the administrator last: until then all of it can be done again
    private void appoint(Asked asked, FirstAdministrator body) {
        Object digested = SettingPasswords.only(body.username());
        sender.send(asked, digested, new ChangeSchoolSettings(settings.now().named(body.schoolName())), Boolean.class);
        Sealed name = Sealed.text(new KeyId(KeyId.Owner.PERSON, ids.random()), body.displayName());
        passwords.put(
                asked, digested, body.password(), password -> new OpenFirstAccount(body.username(), name, password));
    }

    private static void refuseUnless(boolean kept, FirstStartRule rule) {
        if (!kept) {
            throw new Refused(rule.refusal());
        }
    }
}
