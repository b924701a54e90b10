package casebook.web.trust;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only in the Casebook of a trust: in one that was told of schools, in {@code casebook.trust.schools}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(SchoolsAreNamed.class)
public @interface WithSchools {}
