package casebook.web.incident;

/** How long things may be. */
final class Longest {
    static final int TEXT = 20_000;
    static final int NAME = 200;
    static final int LIST = 100;
    static final String CODE = "[A-Za-z0-9.-]{1,20}";

    private Longest() {}
}
