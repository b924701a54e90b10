package casebook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The examples that the OpenAPI document shows, by operation: they had better be good ones. */
final class Bodies {
    private Bodies() {}

    static Map<String, String> of(WebApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .filter(method -> Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)))
                .collect(Collectors.toMap(Bodies::name, Bodies::example));
    }

    private static String name(HandlerMethod method) {
        return Objects.requireNonNull(method.getMethodAnnotation(Operation.class))
                .operationId();
    }

    private static String example(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(parameter -> parameter.getParameterType().getAnnotation(Schema.class))
                .map(schema -> Objects.requireNonNull(schema).example())
                .findFirst()
                .orElseThrow();
    }
}
