package casebook.web.openapi;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_ACCEPTABLE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import casebook.shared.people.Role;
import casebook.web.door.Asked;
import casebook.web.door.Limited;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToEveryone;
import casebook.web.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Gives each operation every answer it can give, and a command its headers. */
@Configuration(proxyBeanMethods = false)
class EveryAnswer {
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Bean
    OperationCustomizer everyAnswerOfAnOperation() {
        return (operation, method) -> {
            problems(method).forEach(status -> add(operation, status));
            whoMay(operation, method);
            if (isCommand(method)) {
                operation
                        .addParametersItem(
                                header("Idempotency-Key", "The same key and body again gives the first answer"))
                        .addParametersItem(header("If-Match", "The ETag of the case as you saw it, as in \"3\""));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer schemaOfProblems() {
        return document ->
                ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
    }

    private static void whoMay(Operation operation, HandlerMethod method) {
        OpenTo open = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
        String roles = open == null
                ? "Open to everyone."
                : Arrays.stream(open.value()).map(Role::name).collect(Collectors.joining(", ", "Open to ", "."));
        operation.setDescription(operation.getDescription() + " " + roles);
    }

    private static Set<HttpStatus> problems(HandlerMethod method) {
        Set<HttpStatus> statuses = EnumSet.of(BAD_REQUEST, NOT_ACCEPTABLE, SERVICE_UNAVAILABLE);
        if (method.hasMethodAnnotation(OpenToEveryone.class)) {
            statuses.add(TOO_MANY_REQUESTS);
        } else {
            statuses.addAll(EnumSet.of(UNAUTHORIZED, FORBIDDEN));
        }
        if (method.hasMethodAnnotation(Limited.class)) {
            statuses.add(TOO_MANY_REQUESTS);
        }
        if (has(method, RequestBody.class)) {
            statuses.addAll(EnumSet.of(UNAUTHORIZED, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (has(method, PathVariable.class)) {
            statuses.add(NOT_FOUND);
        }
        if (isCommand(method)) {
            statuses.addAll(EnumSet.of(
                    CONFLICT, PRECONDITION_FAILED, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT));
        }
        return statuses;
    }

    private static boolean isCommand(HandlerMethod method) {
        return method.hasMethodAnnotation(PostMapping.class)
                && Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == Asked.class);
    }

    private static boolean has(HandlerMethod method, Class<? extends Annotation> annotation) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(annotation));
    }

    private static void add(Operation operation, HttpStatus status) {
        var problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status.value()),
                        new ApiResponse()
                                .description(status.getReasonPhrase())
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
