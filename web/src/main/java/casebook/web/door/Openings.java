package casebook.web.door;

import casebook.shared.message.Refusal;
import casebook.shared.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
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

    /** The refusal that whoever is signed in would get from an operation, if they would get one. */
    public Optional<Refusal> refused(HttpMethod method, String template) {
        return whoAsks()
                .flatMap(user -> operations
                        .orderedStream()
                        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                        .filter(entry -> is(entry.getKey(), method, template))
                        .flatMap(entry -> Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(
                                entry.getValue().getMethod(), OpenTo.class)))
                        .map(OpenTo::value)
                        .filter(open -> RoleCheck.acting(user, open).isEmpty())
                        .map(DoorRefusals::openTo)
                        .findFirst());
    }

    /** Every operation that posts to an address beginning so, as it stands to whoever is signed in. */
    public List<Opening> below(String address) {
        return whoAsks()
                .map(user -> operations
                        .orderedStream()
                        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                        .filter(entry -> posts(entry.getKey(), address))
                        .map(entry -> Opening.of(
                                user, entry.getValue(), entry.getKey().getPatternValues()))
                        .toList())
                .orElse(List.of());
    }

    /** An operation and its address; the role in which whoever asks would act, or the refusal they would get. */
    public record Opening(
            String operation,
            String address,
            @Nullable Role acting,
            @Nullable Refusal closed) {
        static Opening of(User user, HandlerMethod method, Set<String> patterns) {
            OpenTo open = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
            Role[] roles = open == null ? new Role[0] : open.value();
            Role acting = RoleCheck.acting(user, roles).orElse(null);
            return new Opening(
                    Operations.name(method.getMethod()),
                    patterns.iterator().next(),
                    acting,
                    acting == null ? DoorRefusals.openTo(roles) : null);
        }

        /** What its address adds to one that it begins with. */
        public String below(String beginning) {
            return address.substring(beginning.length());
        }
    }

    private static boolean posts(RequestMappingInfo mapping, String address) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                && mapping.getPatternValues().stream().anyMatch(pattern -> pattern.startsWith(address));
    }

    private static boolean is(RequestMappingInfo mapping, HttpMethod method, String template) {
        return mapping.getPatternValues().contains(template)
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.resolve(method));
    }
}
