package casebook.web.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller of pages. They show what the API answers to whoever asks and send what is typed to it, so its checks are
 * theirs, and nothing is let through here that is not let through there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsPages {}
