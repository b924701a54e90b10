package casebook.app.roles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only in a process where this part does not run, which {@link NotOfThisProcess} cannot say: it knows only who needs what. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WhereItIsNot.class)
public @interface Without {
    Part value();
}
