package casebook.web.trust;

/** Why a school told nothing. */
public enum Silence {
    /** Nobody answers at its address, or not as who they should be. */
    AWAY,
    /** It did not answer in time. */
    LATE,
    /** It does not take the trust's username and password. */
    REFUSED,
    /** It took them, and the account may not read the numbers. */
    CLOSED,
    /** It is there, and cannot tell them now. */
    TROUBLED,
    /** What it answered is no overview, or one that tells too much. */
    UNCLEAR
}
