package casebook.web.door;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in at a browser beside username and password. It has its own addresses, which need nobody to be signed in. */
public interface OtherWayIn {

    /** Opens it at the pages' door. */
    void open(HttpSecurity http);
}
