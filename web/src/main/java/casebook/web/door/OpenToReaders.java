package casebook.web.door;

import static casebook.shared.people.Role.CHAIR;
import static casebook.shared.people.Role.DSL;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.OFFICE;
import static casebook.shared.people.Role.SENIOR_LEADER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to those who read cases; the chair only where a decision passed to them. */
@OpenTo({HEAD, SENIOR_LEADER, DSL, OFFICE, CHAIR})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToReaders {}
