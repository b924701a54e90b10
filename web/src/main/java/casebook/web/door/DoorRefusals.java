package casebook.web.door;

import casebook.shared.audit.RecordRefusal;
import casebook.shared.incident.IncidentId;
import casebook.shared.message.Refusal;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.web.dispatch.Recording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** A refusal at the door is on record like any other: it is evidence that the controls bite. */
@Component
class DoorRefusals {
    private static final String RULE = "OpenToTheseRoles";
    private static final String BASIS =
            "Access by role: UK GDPR, Article 5(1)(f), confidentiality; the policy leaves the final decision to the Head teacher";

    private static final String CHOSEN = "PasswordIsTheirOwn";
    private static final String CHOSEN_BASIS =
            "National Cyber Security Centre, password guidance: nobody but its owner knows a password";

    private final Recording recording;

    DoorRefusals(Recording recording) {
        this.recording = recording;
    }

    /** Records that this user was refused, and says why. */
    Refusal record(User user, HandlerMethod method, Role[] open, HttpServletRequest request) {
        Role role = user.roles().stream().min(Role::compareTo).orElse(Role.ADMINISTRATOR);
        recording.record(
                new Actor(user.username(), role),
                new RecordRefusal(incident(request), Operations.name(method.getMethod()), RULE, BASIS));
        return openTo(open);
    }

    /** The refusal of whoever has none of these roles. */
    static Refusal openTo(Role[] open) {
        return new Refusal(Refusal.Kind.PERSON, RULE, "This is open to: " + names(open) + ".", BASIS);
    }

    /** Records that this user has yet to choose a password, and says so. */
    Refusal recordOneTimePassword(User user, HandlerMethod method, HttpServletRequest request) {
        Role role = user.roles().stream().min(Role::compareTo).orElse(Role.ADMINISTRATOR);
        recording.record(
                new Actor(user.username(), role),
                new RecordRefusal(incident(request), Operations.name(method.getMethod()), CHOSEN, CHOSEN_BASIS));
        return new Refusal(
                Refusal.Kind.PERSON,
                CHOSEN,
                "Choose a password of your own first: this one was given to you.",
                CHOSEN_BASIS);
    }

    private static String names(Role[] roles) {
        return Arrays.stream(roles)
                .map(role -> role == Role.DSL
                        ? "safeguarding lead"
                        : role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable IncidentId incident(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("incident") instanceof String written
                ? readable(written)
                : null;
    }

    private static @Nullable IncidentId readable(String written) {
        try {
            return IncidentId.of(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
