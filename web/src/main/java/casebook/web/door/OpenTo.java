package casebook.web.door;

import casebook.shared.people.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles an operation is open to. The first of them that a user has is the role they act in. An operation without it is
 * open to nobody.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    /** In the order in which somebody with several of them acts. */
    Role[] value();
}
