package casebook.app.accounts;

/** The setup codes that open something: each node prints one of its own, and any node takes any of them. */
interface SetupCodes {

    /** From now on this one opens. */
    void keep(String code);

    /** Whether this one does. */
    boolean hold(String code);

    /** None does any more. */
    void forget();
}
