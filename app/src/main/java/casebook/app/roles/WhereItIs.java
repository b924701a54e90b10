package casebook.app.roles;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads {@link With}. */
final class WhereItIs implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata type) {
        Part part = type.getAnnotations().get(With.class).getEnum("value", Part.class);
        return Part.in(context.getEnvironment()).contains(part);
    }
}
