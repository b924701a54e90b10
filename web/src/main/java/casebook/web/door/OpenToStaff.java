package casebook.web.door;

import static casebook.shared.people.Role.DSL;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.OFFICE;
import static casebook.shared.people.Role.SENIOR_LEADER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to everybody who works on cases. */
@OpenTo({HEAD, SENIOR_LEADER, DSL, OFFICE})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToStaff {}
