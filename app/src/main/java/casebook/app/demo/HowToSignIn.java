package casebook.app.demo;

/** How to sign in, as it is when it is asked for. */
@FunctionalInterface
interface HowToSignIn {

    /** The sentence that tells it; not for a log. */
    String sentence();
}
