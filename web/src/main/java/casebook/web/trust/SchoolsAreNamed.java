package casebook.web.trust;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

class SchoolsAreNamed implements Condition {
    private static final Bindable<?> ANY = Bindable.mapOf(String.class, Object.class);

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("casebook.trust.schools", ANY)
                .isBound();
    }
}
