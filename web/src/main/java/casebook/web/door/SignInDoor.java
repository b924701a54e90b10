package casebook.web.door;

import casebook.shared.people.Role;
import casebook.web.problem.FailedSignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The way in, and out again. */
@RestController
@Tag(name = "Signing in")
class SignInDoor {
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int TRIES_PER_USER = 5;
    // a whole school may come from one address
    private static final int TRIES_PER_ADDRESS = 20;

    @Schema(example = "{\"username\":\"head\",\"password\":\"…\"}")
    record Credentials(
            @NotNull @Size(max = 200) String username,
            @NotNull @Size(max = 1000) String password) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record SignedIn(String token, Instant expiresAt, List<Role> roles) {}

    private final Users users;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Throttle perUser;
    private final Throttle perAddress;

    SignInDoor(Users users, Passwords passwords, SignIns signIns, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.signIns = signIns;
        this.perUser = new Throttle(TRIES_PER_USER, WITHIN, clock);
        this.perAddress = new Throttle(TRIES_PER_ADDRESS, WITHIN, clock);
    }

    @PostMapping(
            path = "/api/sign-in",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryone
    @SecurityRequirements
    @Operation(
            operationId = "SignIn",
            summary = "Sign in with a username and a password",
            description = "The token is sent as Authorization: Bearer, and lasts until expiresAt. Failed tries "
                    + "are throttled (429).")
    SignedIn signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        String name = credentials.username().toLowerCase(Locale.ROOT);
        String address = request.getRemoteAddr();
        perUser.count(name);
        perAddress.count(address);
        User user = known(credentials);
        perUser.forget(name);
        perAddress.giveBack(address);
        SignIns.Issued issued = signIns.open(user.username());
        return new SignedIn(
                issued.token(),
                issued.expiresAt(),
                user.roles().stream().sorted().toList());
    }

    @PostMapping("/api/sign-out")
    @OpenToEveryone
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "SignOut",
            summary = "Sign out: the token opens nothing any more",
            description = "The token opens nothing any more, from this answer on.")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        Bearer.token(request).ifPresent(signIns::close);
        return ResponseEntity.noContent().build();
    }

    private User known(Credentials credentials) {
        Optional<User> user = users.named(credentials.username());
        if (!passwords.match(user, credentials.password())) {
            throw new FailedSignIn();
        }
        return user.orElseThrow(FailedSignIn::new);
    }
}
