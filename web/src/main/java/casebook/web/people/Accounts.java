package casebook.web.people;

import casebook.web.door.Users;
import casebook.web.problem.Invalid;

/** A username is somebody's. */
final class Accounts {
    private Accounts() {}

    static void check(String field, String username, Users users) {
        if (users.named(username).isEmpty()) {
            throw new Invalid(field, "is the username of somebody with an account");
        }
    }
}
