package casebook.web.door;

import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.web.problem.Absent;
import casebook.web.problem.NotOpen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Lets through who has one of the roles an operation is open to, and settles in which of them they act. Denies by default. */
@Component
class RoleCheck implements HandlerInterceptor {
    static final String ACTOR = RoleCheck.class.getName() + ".actor";

    private final DoorRefusals refusals;

    RoleCheck(DoorRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            // nothing lies behind it, and it says so itself
            return handler instanceof ResourceHttpRequestHandler;
        }
        if (!openToEveryone(method) && !isPage(method)) {
            request.setAttribute(ACTOR, actor(request, method));
        }
        return true;
    }

    private static boolean openToEveryone(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToEveryone.class)
                || OpenApiResource.class.isAssignableFrom(method.getBeanType())
                || ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    // whoever is let in by the filters; what it shows it asks of the API
    private static boolean isPage(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ShowsPages.class);
    }

    private Actor actor(HttpServletRequest request, HandlerMethod method) {
        OpenTo open = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
        if (open == null) {
            throw new Absent();
        }
        User user = signedIn();
        if (user.oneTimePassword() && !method.hasMethodAnnotation(OpenWithOneTimePassword.class)) {
            throw new NotOpen(refusals.recordOneTimePassword(user, method, request));
        }
        return new Actor(
                user.username(),
                acting(user, open.value())
                        .orElseThrow(() -> new NotOpen(refusals.record(user, method, open.value(), request))));
    }

    /** In which of their roles they act: in the one that is named first. */
    static Optional<Role> acting(User user, Role[] open) {
        return Arrays.stream(open).filter(user.roles()::contains).findFirst();
    }

    private static User signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof User user) {
            return user;
        }
        throw new Absent();
    }
}
