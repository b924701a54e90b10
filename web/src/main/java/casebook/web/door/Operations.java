package casebook.web.door;

import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.AnnotatedElement;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** An operation's one name: in the OpenAPI document, in the digest of a request, and on record when it is refused. */
final class Operations {
    private Operations() {}

    static String name(AnnotatedElement method) {
        Operation operation = AnnotatedElementUtils.findMergedAnnotation(method, Operation.class);
        if (operation == null || operation.operationId().isEmpty()) {
            throw new IllegalStateException("Every operation has a name: " + method);
        }
        return operation.operationId();
    }
}
