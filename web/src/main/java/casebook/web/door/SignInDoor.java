package casebook.web.door;

import casebook.shared.people.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    @Schema(example = "{\"username\":\"head\",\"password\":\"…\"}")
    record Credentials(
            @NotNull @Size(max = 200) String username,
            @NotNull @Size(max = 1000) String password,
            @Nullable @Size(max = 100) String code) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record SignedIn(String token, Instant expiresAt, List<Role> roles) {}

    private final Admission admission;
    private final SignIns signIns;

    SignInDoor(Admission admission, SignIns signIns) {
        this.admission = admission;
        this.signIns = signIns;
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
            description =
                    "The token is sent as Authorization: Bearer, and lasts until expiresAt. Where the user has a second "
                            + "factor and the password is right, a code is asked for (401, /problems/code): send it as code, or one of the "
                            + "recovery codes. Failed tries are throttled (429).")
    SignedIn signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        User user = admission.admit(
                credentials.username(), credentials.password(), credentials.code(), request.getRemoteAddr());
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
}
