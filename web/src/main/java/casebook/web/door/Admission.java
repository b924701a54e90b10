package casebook.web.door;

import casebook.web.problem.CodeNeeded;
import casebook.web.problem.FailedSignIn;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in whoever proves who they are, and tells nobody more until they have. Failed tries are throttled. */
@Component
public class Admission {
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int TRIES_PER_USER = 5;
    // a whole school may come from one address
    private static final int TRIES_PER_ADDRESS = 20;

    private final Users users;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Throttle perUser;
    private final Throttle perAddress;

    Admission(Users users, Passwords passwords, SecondFactors secondFactors, Throttles throttles) {
        this.users = users;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.perUser = throttles.allowing("sign-in of a user", TRIES_PER_USER, WITHIN);
        this.perAddress = throttles.allowing("sign-in from an address", TRIES_PER_ADDRESS, WITHIN);
    }

    /**
     * The user, when the password is theirs and, where they have a second factor, the code too. {@link FailedSignIn} and, only once the
     * password was right, {@link CodeNeeded}.
     */
    public User admit(String username, String password, @Nullable String code, String address) {
        String name = counted(username, address);
        User user = known(username, password);
        if (user.secondFactor() != null) {
            check(user.secondFactor(), code, name, address);
        }
        perUser.forget(name);
        perAddress.giveBack(address);
        return user;
    }

    /** The user whom this school account signs in, by its digest. */
    public Optional<User> admitLinked(String schoolAccount, String address) {
        perAddress.count(address);
        Optional<User> user = users.linkedTo(schoolAccount);
        user.ifPresent(one -> perAddress.giveBack(address));
        return user;
    }

    /** The user who has signed in already and proves once more that it is them, by password alone. */
    public User recognise(String username, String password, String address) {
        String name = counted(username, address);
        User user = known(username, password);
        giveBack(name, address);
        return user;
    }

    private void check(UUID factor, @Nullable String code, String name, String address) {
        if (code == null) {
            giveBack(name, address); // nothing was guessed yet
            throw CodeNeeded.missing();
        }
        if (!secondFactors.accepts(factor, code)) {
            throw CodeNeeded.wrong();
        }
    }

    private String counted(String username, String address) {
        String name = username.toLowerCase(Locale.ROOT);
        perUser.count(name);
        perAddress.count(address);
        return name;
    }

    private void giveBack(String name, String address) {
        perUser.giveBack(name);
        perAddress.giveBack(address);
    }

    private User known(String username, String password) {
        Optional<User> user = users.named(username);
        if (!passwords.match(user, password)) {
            throw new FailedSignIn();
        }
        return user.orElseThrow(FailedSignIn::new);
    }
}
