package casebook.web.door;

import static casebook.shared.people.Role.CHAIR;
import static casebook.shared.people.Role.DSL;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.SENIOR_LEADER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to the Head teacher and to those a recorded conflict can pass a decision to; the case refuses all others. */
@OpenTo({HEAD, SENIOR_LEADER, DSL, CHAIR})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToDeciders {}
