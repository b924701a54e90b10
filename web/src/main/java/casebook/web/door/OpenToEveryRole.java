package casebook.web.door;

import static casebook.shared.people.Role.ADMINISTRATOR;
import static casebook.shared.people.Role.CHAIR;
import static casebook.shared.people.Role.CLERK;
import static casebook.shared.people.Role.DATA_PROTECTION_LEAD;
import static casebook.shared.people.Role.DSL;
import static casebook.shared.people.Role.GOVERNOR;
import static casebook.shared.people.Role.HEAD;
import static casebook.shared.people.Role.OFFICE;
import static casebook.shared.people.Role.SENIOR_LEADER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to everybody at the school who has signed in, in whichever role. */
@OpenTo({HEAD, SENIOR_LEADER, DSL, OFFICE, CHAIR, CLERK, GOVERNOR, DATA_PROTECTION_LEAD, ADMINISTRATOR})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToEveryRole {}
