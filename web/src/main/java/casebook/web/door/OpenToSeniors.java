package casebook.web.door;

import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.SENIOR_LEADER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to the Head teacher and senior leaders. */
@OpenTo({HEAD, SENIOR_LEADER})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToSeniors {}
