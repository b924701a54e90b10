package casebook.web.schoolaccount;

import java.time.Duration;

/** Who has just proved that it is them and is on the way to the provider, to link the account they have there. */
public interface Linkings {

    /** How long they may take. */
    Duration LASTS = Duration.ofMinutes(10);

    /** They set out. */
    void begin(String username);

    /** Whether they are on that way; they are back from it now. */
    boolean end(String username);
}
