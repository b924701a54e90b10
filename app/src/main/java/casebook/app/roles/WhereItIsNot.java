package casebook.app.roles;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads {@link Without}. */
final class WhereItIsNot implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata type) {
        Map<String, Object> said = Objects.requireNonNull(type.getAnnotationAttributes(Without.class.getName()));
        return said.get("value") instanceof Part part
                && !Part.in(context.getEnvironment()).contains(part);
    }
}
