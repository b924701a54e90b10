package casebook.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** For as long as somebody stays signed in: for answers that go on after their request was let through. */
public final class Stay {
    private static final String WHO = Stay.class.getName() + ".who";
    private static final Supplier<Optional<User>> NOBODY = Optional::empty;

    private final Supplier<Optional<User>> who;

    private Stay(Supplier<Optional<User>> who) {
        this.who = who;
    }

    /** The stay of whoever sent a request. */
    public static Stay of(HttpServletRequest request) {
        return request.getAttribute(WHO) instanceof Stay stay ? stay : new Stay(NOBODY);
    }

    /** Whether they are signed in still, and what they were let in for is still among their roles. */
    public boolean lasts(Asked asked) {
        return who.get()
                .filter(user -> user.username().equals(asked.actor().username()))
                .filter(user -> user.roles().contains(asked.actor().role()))
                .isPresent();
    }

    static void begins(HttpServletRequest request, Supplier<Optional<User>> who) {
        request.setAttribute(WHO, new Stay(who));
    }
}
