package casebook.web.door;

import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.web.problem.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads from a request who asks for what. */
public final class AskedOf implements HandlerMethodArgumentResolver {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    /** The same of somebody who has not signed in, for the few operations where that is enough. */
    public static Asked somebodyWithoutAnAccount(String operation, HttpServletRequest http) {
        return new Asked(
                new Actor("reporter", Role.REPORTER),
                operation,
                http.getRequestURI(),
                key(http.getHeader("Idempotency-Key")),
                version(http.getHeader(HttpHeaders.IF_MATCH)));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = ((ServletWebRequest) request).getRequest();
        return new Asked(
                (Actor) Objects.requireNonNull(http.getAttribute(RoleCheck.ACTOR)),
                Operations.name(parameter.getExecutable()),
                http.getRequestURI(),
                key(http.getHeader("Idempotency-Key")),
                version(http.getHeader(HttpHeaders.IF_MATCH)));
    }

    private static @Nullable String key(@Nullable String header) {
        if (header != null && !KEY.matcher(header).matches()) {
            throw new Invalid("Idempotency-Key", "is a UUID, or at most 200 plain characters without spaces");
        }
        return header;
    }

    private static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher quoted = VERSION.matcher(header);
        if (!quoted.matches()) {
            throw new Invalid("If-Match", "is the ETag as it was given: the version, quoted, as in \"3\"");
        }
        return Long.valueOf(quoted.group(1));
    }
}
