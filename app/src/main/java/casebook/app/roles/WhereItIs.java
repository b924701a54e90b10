package casebook.app.roles;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads {@link With}. */
final class WhereItIs implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata type) {
        Map<String, Object> said = Objects.requireNonNull(type.getAnnotationAttributes(With.class.getName()));
        return said.get("value") instanceof Part part
                && Part.in(context.getEnvironment()).contains(part);
    }
}
