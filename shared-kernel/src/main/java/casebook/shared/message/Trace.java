package casebook.shared.message;

/**
 * The metadata keys that every command carries and every event keeps: who, in which role, for whom, and by which
 * request.
 */
public final class Trace {

    /** Username of whoever acted. */
    public static final String ACTOR = "actor";

    /** The {@link casebook.shared.people.Role} they acted in. */
    public static final String ROLE = "role";

    /** Username of the person whose decision passed to the actor; absent otherwise. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** From where: {@code API}, {@code PAGE}, {@code IMPORT} or {@code TIMER}. */
    public static final String CHANNEL = "channel";

    /** The request that caused it; the same request twice is one event. */
    public static final String REQUEST = "request";

    /** A keyed digest of the request's content, to tell a repeat from another request under the same key. */
    public static final String DIGEST = "digest";

    /** On commands only: the version the sender saw; absent when they do not mind. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** On commands only: {@code DRAFT} when the letter that the entry calls for is to be looked at before it goes out. */
    public static final String LETTER = "letter";

    /** On commands only: whether words that go into a letter threaten with the law, worked out where they can be read. */
    public static final String THREATENS = "threatens";

    private Trace() {}
}
