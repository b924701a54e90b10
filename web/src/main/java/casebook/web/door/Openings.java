package casebook.web.door;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells beforehand which operations are open to whoever is signed in, by the same words that guard them. */
@Component
public class Openings {
    private final ObjectProvider<RequestMappingHandlerMapping> operations;

    Openings(ObjectProvider<RequestMappingHandlerMapping> operations) {
        this.operations = operations;
    }

    /** Who is signed in, if anybody is. */
    public Optional<User> whoAsks() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof User user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Whether an operation, such as GET on {@code /api/incidents}, is open to one of their roles. */
    public boolean openToWhoAsks(HttpMethod method, String template) {
        return whoAsks()
                .map(user -> operations
                        .orderedStream()
                        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                        .filter(entry -> is(entry.getKey(), method, template))
                        .map(entry -> AnnotatedElementUtils.findMergedAnnotation(
                                entry.getValue().getMethod(), OpenTo.class))
                        .anyMatch(open ->
                                open != null && Set.of(open.value()).stream().anyMatch(user.roles()::contains)))
                .orElse(false);
    }

    private static boolean is(RequestMappingInfo mapping, HttpMethod method, String template) {
        return mapping.getPatternValues().contains(template)
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.resolve(method));
    }
}
