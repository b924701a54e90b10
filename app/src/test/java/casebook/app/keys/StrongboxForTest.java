package casebook.app.keys;

import java.security.SecureRandom;

/** One for tests of other packages. */
public final class StrongboxForTest {

    private StrongboxForTest() {}

    /** Under a master key of its own. */
    public static Strongbox any() {
        SecureRandom random = new SecureRandom();
        return new Strongbox(MasterKey.random(random), random);
    }
}
